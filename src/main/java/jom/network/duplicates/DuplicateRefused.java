package jom.network.duplicates;

import jom.kernel.BusinessRuleViolation;

/** Nothing can be decided about two organisations; the code says which rule says so. */
public final class DuplicateRefused extends BusinessRuleViolation {

    private DuplicateRefused(Kind kind, String code, String message) {
        super(kind, "network." + code, message);
    }

    static DuplicateRefused unknown() {
        return new DuplicateRefused(
                Kind.UNKNOWN, "unknownDuplicate", "These two are not on the list of suspected duplicates.");
    }

    static DuplicateRefused changed() {
        return new DuplicateRefused(
                Kind.WRONG_STATE,
                "duplicateChanged",
                "Somebody else has decided about these two meanwhile. Read it again and repeat your change.");
    }

    static DuplicateRefused own() {
        return new DuplicateRefused(
                Kind.FORBIDDEN,
                "duplicateOwn",
                "You belong to one of the two: somebody else has to decide about them.");
    }

    static DuplicateRefused neither() {
        return new DuplicateRefused(Kind.FORBIDDEN, "duplicateNeither", "Of two that are the same one of them stays.");
    }

    static DuplicateRefused merged() {
        return new DuplicateRefused(
                Kind.WRONG_STATE,
                "duplicateMerged",
                "These two have become one. Take that back before you decide otherwise.");
    }

    static DuplicateRefused undecided() {
        return new DuplicateRefused(
                Kind.WRONG_STATE,
                "duplicateUndecided",
                "Nothing has been decided about these two that could be undone.");
    }
}
