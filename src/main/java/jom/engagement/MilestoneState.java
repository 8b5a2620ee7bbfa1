package jom.engagement;

import jom.kernel.Keys;

/** How far a milestone is. */
public enum MilestoneState {
    OPEN,
    /** The customer has to answer. */
    DELIVERED,
    /** It has to be delivered again. */
    REJECTED,
    ACCEPTED;

    /** How forms spell it. */
    public String key() {
        return Keys.of(this);
    }
}
