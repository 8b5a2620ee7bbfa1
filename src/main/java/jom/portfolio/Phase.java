package jom.portfolio;

/** When a partner type's workflow runs. */
public enum Phase {
    /** Before the joint proposal. */
    PREPARE,
    /** After the win. */
    DELIVER
}
