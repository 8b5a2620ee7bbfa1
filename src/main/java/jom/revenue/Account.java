package jom.revenue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The accounts each organisation has in the ledger. Debits are positive, credits negative. */
public enum Account {
    /** Money of a deal that its contracting party will invoice for all. */
    @JsonProperty("clearing")
    CLEARING,
    /** What the customer owes the contracting party: invoiced, and not received. Below zero: received, and not invoiced. */
    @JsonProperty("receivable")
    RECEIVABLE,
    /** What the customer has paid to the contracting party. */
    @JsonProperty("cash")
    CASH,
    /** What is owed to the organisation for its part, and not covered by what the customer has paid. */
    @JsonProperty("payable")
    PAYABLE,
    /** What is owed to the organisation for its part, and covered by what the customer has paid. */
    @JsonProperty("due")
    DUE;

    /** Whether it holds what is owed to an organisation for its part. */
    boolean isOwed() {
        return this == PAYABLE || this == DUE;
    }
}
