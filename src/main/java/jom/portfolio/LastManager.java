package jom.portfolio;

import java.util.Map;
import jom.kernel.BusinessRuleViolation;

/** A portfolio is never left without a manager, for its tasks would wait for nobody. */
public final class LastManager extends BusinessRuleViolation {

    LastManager(PortfolioId id) {
        super(
                Kind.WRONG_STATE,
                "portfolio.lastManager",
                "This is the last manager of the portfolio. Appoint another one first.",
                Map.of("portfolio", id.toString()));
    }
}
