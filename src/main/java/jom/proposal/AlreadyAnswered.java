package jom.proposal;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A second, different answer of one participant to one version. */
public final class AlreadyAnswered extends BusinessRuleViolation {
    AlreadyAnswered(int round) {
        super(
                Kind.WRONG_STATE,
                "proposal.alreadyAnswered",
                "Your organisation has answered version " + round + " already.",
                Map.of("round", Integer.toString(round)));
    }
}
