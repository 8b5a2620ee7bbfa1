package jom.matching;

import jom.kernel.BusinessRuleViolation;

/** There is no proposal that could be shown or decided. */
public final class NothingProposed extends BusinessRuleViolation {

    private NothingProposed(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    /** For a reader who asks for one. */
    public static NothingProposed yet() {
        return new NothingProposed(Kind.UNKNOWN, "matching.nothingProposed", "No team has been proposed yet.");
    }

    static NothingProposed toDecide() {
        return new NothingProposed(
                Kind.WRONG_STATE, "matching.nothingToDecide", "There is no open proposal to decide about.");
    }
}
