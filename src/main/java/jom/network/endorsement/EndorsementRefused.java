package jom.network.endorsement;

import jom.kernel.BusinessRuleViolation;

/** One organisation cannot vouch for another one; the code says which rule says so. */
public final class EndorsementRefused extends BusinessRuleViolation {

    private EndorsementRefused(Kind kind, String code, String message) {
        super(kind, "network." + code, message);
    }

    static EndorsementRefused unknown() {
        return new EndorsementRefused(Kind.UNKNOWN, "unknownEndorsement", "There is no such endorsement.");
    }

    static EndorsementRefused withoutAWin() {
        return new EndorsementRefused(
                Kind.FORBIDDEN,
                "endorsementWithoutAWin",
                "Only organisations that have won an opportunity together endorse each other.");
    }

    static EndorsementRefused notItsCapability() {
        return new EndorsementRefused(
                Kind.FORBIDDEN,
                "endorsementOfNoCapability",
                "The organisation does not say of itself that it can do this.");
    }

    static EndorsementRefused thereAlready() {
        return new EndorsementRefused(
                Kind.WRONG_STATE,
                "endorsementThereAlready",
                "You have endorsed this organisation for this capability already.");
    }
}
