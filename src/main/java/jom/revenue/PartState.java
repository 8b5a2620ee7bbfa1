package jom.revenue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a party says about its part of a deal. */
public enum PartState {
    /** Nothing yet, or nothing since the ruling on its objection. */
    @JsonProperty("open")
    OPEN,
    /** It agrees. */
    @JsonProperty("approved")
    APPROVED,
    /** It does not agree; the portfolio manager has to rule. */
    @JsonProperty("objected")
    OBJECTED
}
