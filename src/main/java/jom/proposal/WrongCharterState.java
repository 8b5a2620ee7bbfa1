package jom.proposal;

import java.util.Locale;
import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** The charter is not in a state in which this is possible. */
public final class WrongCharterState extends BusinessRuleViolation {
    WrongCharterState(String message, CharterState state) {
        super(
                Kind.WRONG_STATE,
                "proposal.wrongCharterState",
                message + " It is " + state.name().toLowerCase(Locale.ROOT) + ".",
                Map.of("state", state.name()));
    }
}
