package jom.opportunity;

/** What a reader is to an opportunity; the first that applies. */
enum Standing {
    /** Belongs to the organisation that brought it in. */
    ORIGINATOR,
    /** Manages the portfolio that it runs in. */
    OFFICE,
    /** Belongs to another organisation that takes part. */
    PARTICIPANT,
    /** Belongs to an organisation that is asked and has not answered. */
    INVITED,
    /** None of these; must not learn that it exists. */
    STRANGER;

    /** Whether the whole course may be seen. */
    boolean isInside() {
        return this == ORIGINATOR || this == OFFICE || this == PARTICIPANT;
    }

    /** Whether the grounds of decisions and the invitations may be seen. */
    boolean isLeading() {
        return this == ORIGINATOR || this == OFFICE;
    }
}
