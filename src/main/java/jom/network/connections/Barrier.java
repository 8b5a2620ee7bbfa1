package jom.network.connections;

/** Why an organisation is not to be asked by another one. */
public enum Barrier {
    /** One of those who would work together has blocked another. */
    BLOCKED,
    /** It takes no invitations, or none of this one. */
    TAKES_NO_INVITATIONS
}
