package jom.matching;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why an organisation is not in a team. */
public enum RejectionReason {
    /** It takes part already. */
    TAKES_PART("takesPart"),
    /** It was asked before, and whoever declined is never asked again. */
    ASKED_BEFORE("askedBefore"),
    /** It is proposed in another's place at present. */
    PROPOSED_ELSEWHERE("proposedElsewhere"),
    /** Whoever decides left it out. */
    EXCLUDED("excluded"),
    /** It pursues the same customer with an opportunity of its own. */
    COMPETING_CLAIM("competingClaim"),
    /** It has blocked somebody who takes part or is proposed, or one of these has blocked it. */
    BLOCKED("blocked"),
    /** It takes no invitations, or none from the originator. */
    TAKES_NO_INVITATIONS("takesNoInvitations"),
    /** It joins the network, and has not been verified yet. */
    NOT_VERIFIED("notVerified"),
    /** It does not deliver in the customer's country. */
    DOES_NOT_DELIVER_THERE("doesNotDeliverThere"),
    /** It neither plays a role nor has a capability that is still open. */
    BRINGS_NOTHING_OPEN("bringsNothingOpen"),
    /** It could, and lacks a certificate for whatever it could do, or holds one that is not valid at the close. */
    LACKS_CERTIFICATE("lacksCertificate"),
    /** It works on as many joint opportunities as it wants to at a time. */
    AT_CAPACITY("atCapacity"),
    /** It plays an open role, and lacks capabilities that another one has to bring. */
    LACKS_CAPABILITY("lacksCapability"),
    /** It could, and others fit better as a team. */
    OTHERS_FIT_BETTER("othersFitBetter"),
    /** It cannot be asked, for a reason that is not the originator's business. */
    NOT_AVAILABLE("notAvailable");

    private final String key;

    RejectionReason(String key) {
        this.key = key;
    }

    /**
     * What the originator is told: not who else pursues the customer, who does not want to work with whom, how busy anybody is, nor what its
     * profile shows to its own people alone. Who was left out is told the same, lest the one be recognised by not being the other.
     */
    RejectionReason toldToOriginator() {
        return switch (this) {
            case COMPETING_CLAIM, EXCLUDED, BLOCKED, TAKES_NO_INVITATIONS, LACKS_CERTIFICATE, AT_CAPACITY ->
                NOT_AVAILABLE;
            default -> this;
        };
    }

    /** Whether the deal itself keeps the organisation out, however well it fits. */
    boolean isOfThisDeal() {
        return switch (this) {
            case TAKES_PART,
                    ASKED_BEFORE,
                    PROPOSED_ELSEWHERE,
                    EXCLUDED,
                    COMPETING_CLAIM,
                    BLOCKED,
                    TAKES_NO_INVITATIONS,
                    NOT_AVAILABLE -> true;
            case NOT_VERIFIED,
                    DOES_NOT_DELIVER_THERE,
                    BRINGS_NOTHING_OPEN,
                    LACKS_CERTIFICATE,
                    AT_CAPACITY,
                    LACKS_CAPABILITY,
                    OTHERS_FIT_BETTER -> false;
        };
    }

    /** How JSON, forms and texts spell it. */
    @JsonValue
    public String key() {
        return key;
    }
}
