package jom.revenue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The accounts each organisation has in the ledger. Debits are positive, credits negative. */
public enum Account {
    /** Money of a deal that its contracting party collects for all. */
    @JsonProperty("clearing")
    CLEARING,
    /** What is owed to the organisation for its part. */
    @JsonProperty("payable")
    PAYABLE
}
