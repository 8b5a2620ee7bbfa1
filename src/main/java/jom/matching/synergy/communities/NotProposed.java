package jom.matching.synergy.communities;

import jom.kernel.BusinessRuleViolation;

/** Somebody takes what is not proposed at this moment: the facts have changed, or another one was faster. */
public final class NotProposed extends BusinessRuleViolation {

    private NotProposed() {
        super(Kind.WRONG_STATE, "matching.notProposed", "This is not proposed any more. Look at what is proposed now.");
    }

    static NotProposed anyMore() {
        return new NotProposed();
    }
}
