package jom.engagement;

import jom.kernel.BusinessRuleViolation;

/** What a participant tells does not fit to what is known already. */
public final class FactRefused extends BusinessRuleViolation {

    private FactRefused(String code, String message) {
        super(Kind.FORBIDDEN, "engagement." + code, message);
    }

    static FactRefused endsBeforeItBegins() {
        return new FactRefused("endsBeforeItBegins", "It would end before it begins.");
    }

    static FactRefused milestoneNamedTwice() {
        return new FactRefused("milestoneNamedTwice", "Two milestones have the same name.");
    }
}
