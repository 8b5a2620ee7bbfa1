package jom.portfolio;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** There is no portfolio under this id, or none for the person who asks. */
public final class UnknownPortfolio extends BusinessRuleViolation {

    public UnknownPortfolio(PortfolioId id) {
        super(
                Kind.UNKNOWN,
                "portfolio.unknownPortfolio",
                "There is no portfolio " + id + ".",
                Map.of("portfolio", id.toString()));
    }
}
