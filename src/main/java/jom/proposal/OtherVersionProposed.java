package jom.proposal;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A signature over a hash that is not the one of the version waiting for signatures. */
public final class OtherVersionProposed extends BusinessRuleViolation {
    OtherVersionProposed(int round) {
        super(
                Kind.WRONG_STATE,
                "proposal.otherVersionProposed",
                "Version " + round + " is the one to sign. Read it before you sign.",
                Map.of("round", Integer.toString(round)));
    }
}
