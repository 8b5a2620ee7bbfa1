package jom.opportunity;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** The originator pursues the same customer in one of these solution areas already. */
public final class DuplicateOpportunity extends BusinessRuleViolation {

    DuplicateOpportunity(String number) {
        super(
                Kind.FORBIDDEN,
                "opportunity.duplicate",
                "Your opportunity " + number + " is about the same customer and overlapping solution areas.",
                Map.of("number", number));
    }
}
