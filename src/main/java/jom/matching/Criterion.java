package jom.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import jom.kernel.Keys;

/** What gives points. Neither region nor size is among it. */
public enum Criterion {
    /** The share of the wanted capabilities that somebody has. */
    CAPABILITIES,
    /** The share of what it takes to serve the solution areas. */
    SOLUTION_AREAS,
    /** Knowing the customer's trade. */
    INDUSTRY,
    /** References, ten at most. */
    REFERENCES,
    /** What past joint work says of one organisation. */
    JOINT_WORK,
    /** What two members of a team add by working together. */
    PAIR;

    /** How decision tables spell it. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
