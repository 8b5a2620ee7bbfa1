package jom.portfolio;

import jom.kernel.BusinessRuleViolation;

/** Somebody has mapped the workflow since it was read. */
public final class MappingChanged extends BusinessRuleViolation {

    MappingChanged() {
        super(
                Kind.WRONG_STATE,
                "portfolio.mappingChanged",
                "Somebody else has changed this workflow meanwhile. Look again before you change it.");
    }
}
