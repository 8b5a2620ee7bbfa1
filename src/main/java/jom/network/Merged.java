package jom.network;

/** What became of an organisation that came with its key from elsewhere. */
public record Merged(OrganisationId id, Outcome outcome) {

    /** What was done. */
    public enum Outcome {
        REGISTERED,
        CHANGED,
        /** It is known, and nothing is new: nothing was written. */
        UNCHANGED
    }
}
