package jom.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a joint proposal stands. */
public enum ProposalState {
    /** Participants write their sections. */
    @JsonProperty("drafting")
    DRAFTING,
    /** The prime has approved it; everybody is asked to sign off. */
    @JsonProperty("signing")
    SIGNING,
    /** Everybody signed off the same content. */
    @JsonProperty("signedOff")
    SIGNED_OFF,
    /** It is with the customer. */
    @JsonProperty("released")
    RELEASED;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean mayBeChanged() {
        return this == DRAFTING || this == SIGNING;
    }
}
