package jom.revenue;

import jom.kernel.BasisPoints;
import jom.opportunity.ParticipantRole;

/**
 * The shares that roles get before value is divided, as a first draft; a decision table that portfolio managers can change,
 * so it is implemented where decisions are made.
 */
public interface SplitTemplate {

    /** The share of whoever plays the role; zero for roles that are paid for the value they bring. */
    BasisPoints share(ParticipantRole role);
}
