package jom.portfolio;

import jom.kernel.BusinessRuleViolation;

/** Nobody has founded a portfolio yet, so nobody could look after an opportunity. */
public final class NoPortfolio extends BusinessRuleViolation {

    NoPortfolio() {
        super(
                Kind.WRONG_STATE,
                "portfolio.noPortfolio",
                "There is no portfolio yet. An administrator founds the first one.");
    }
}
