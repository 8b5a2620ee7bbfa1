package jom.matching;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a proposed team. */
public enum ProposalStatus {
    /** Nobody has decided. */
    PROPOSED("proposed"),
    /** Its members are asked. */
    CONFIRMED("confirmed"),
    /** Another one was asked for. */
    REJECTED("rejected"),
    /** The search was given up. */
    ABANDONED("abandoned");

    private final String key;

    ProposalStatus(String key) {
        this.key = key;
    }

    /** How JSON and forms spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
