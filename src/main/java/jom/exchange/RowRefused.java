package jom.exchange;

import jom.kernel.BusinessRuleViolation;

/** A row cannot be taken; the code says why. */
public final class RowRefused extends BusinessRuleViolation {

    private RowRefused(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    static RowRefused cellCount(int cells, int columns) {
        return new RowRefused(
                Kind.FORBIDDEN,
                "exchange.cellCount",
                "The row has " + cells + " cells, the header has " + columns + ".");
    }

    static RowRefused invalid(String why) {
        return new RowRefused(Kind.FORBIDDEN, "exchange.rowInvalid", why + ".");
    }

    static RowRefused organisationNotYours() {
        return new RowRefused(
                Kind.FORBIDDEN,
                "exchange.organisationNotYours",
                "The organisation is known already, and only its own people and administrators may change it.");
    }

    static RowRefused originatorUnknown() {
        return new RowRefused(
                Kind.FORBIDDEN,
                "exchange.originatorUnknown",
                "None of your organisations is known under the key of the originator.");
    }

    static RowRefused fixedByNow() {
        return new RowRefused(
                Kind.FORBIDDEN,
                "exchange.fixedByNow",
                "The opportunity is known already; of it a file can change title, problem, value and expected close only.");
    }

    static RowRefused changedMeanwhile() {
        return new RowRefused(
                Kind.WRONG_STATE,
                "exchange.changedMeanwhile",
                "Somebody else changed the same at the same moment. Import the row again.");
    }
}
