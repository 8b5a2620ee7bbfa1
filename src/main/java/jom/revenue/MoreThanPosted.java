package jom.revenue;

import jom.kernel.BusinessRuleViolation;

/** More is to be taken back than was posted. */
public final class MoreThanPosted extends BusinessRuleViolation {

    private MoreThanPosted(String code, String message) {
        super(Kind.WRONG_STATE, "revenue." + code, message);
    }

    static MoreThanPosted invoiced() {
        return new MoreThanPosted(
                "moreThanInvoiced", "A credit note takes back at most what was invoiced so far and not credited.");
    }

    static MoreThanPosted received() {
        return new MoreThanPosted(
                "moreThanReceived", "A refund gives back at most what was received so far and not refunded.");
    }
}
