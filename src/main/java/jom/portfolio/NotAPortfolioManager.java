package jom.portfolio;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;
import jom.network.PersonId;

/** Only people with the role of a portfolio manager can be appointed. */
public final class NotAPortfolioManager extends BusinessRuleViolation {

    NotAPortfolioManager(PersonId person) {
        super(
                Kind.FORBIDDEN,
                "portfolio.notAPortfolioManager",
                "Only somebody with the role PPM can manage a portfolio.",
                Map.of("person", person.toString()));
    }
}
