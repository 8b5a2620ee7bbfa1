package jom.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;
import jom.network.PartnerTypeProfile;
import jom.network.WorkflowKey;

/** When a partner type's workflow runs. */
public enum Phase {
    /** Before the joint proposal. */
    PREPARE,
    /** After the win. */
    DELIVER;

    /**
     * Reads what {@link #key} gives.
     *
     * @throws IllegalArgumentException if no phase is spelt like this
     */
    @JsonCreator
    public static Phase of(String key) {
        return Keys.read(Phase.class, key);
    }

    /** As it is written in addresses and answers. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }

    /** What a partner type runs in this phase where nothing is mapped. */
    public WorkflowKey workflow(PartnerTypeProfile type) {
        return switch (this) {
            case PREPARE -> type.prepareWorkflow();
            case DELIVER -> type.deliverWorkflow();
        };
    }
}
