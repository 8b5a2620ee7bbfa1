package jom.proposal;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** The joint proposal is not in a state in which this is possible. */
public final class WrongProposalState extends BusinessRuleViolation {
    WrongProposalState(ProposalState state) {
        super(
                Kind.WRONG_STATE,
                "proposal.wrongProposalState",
                "This is not possible while the proposal is " + state.words() + ".",
                Map.of("state", state.name()));
    }
}
