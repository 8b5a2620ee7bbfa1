package jom.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a charter stands. */
public enum CharterState {
    /** Nothing has been put to the participants yet. */
    @JsonProperty("drafted")
    DRAFTED,
    /** A version waits for signatures. */
    @JsonProperty("proposed")
    PROPOSED,
    /** The round is over and not everybody signed. */
    @JsonProperty("countered")
    COUNTERED,
    /** Everybody signed the same version. */
    @JsonProperty("signed")
    SIGNED
}
