package jom.workflow.contract;

import jom.workflow.Variable;

/** The flat answers that gateways ask for, each set by one contract, building block or message. */
public final class Answered {

    public static final Variable<Boolean> REGISTRATION_GRANTED = Variable.flag("registrationGranted");
    public static final Variable<Boolean> REGISTERED = Variable.flag("registered");
    public static final Variable<Boolean> TEAM_SEARCH_REPEATED = Variable.flag("teamSearchRepeated");

    /** {@code confirmed}, {@code again} or {@code abandoned}. */
    public static final Variable<String> TEAM_DECISION = Variable.text("teamDecision");

    public static final Variable<Boolean> TEAM_FORMED = Variable.flag("teamFormed");
    public static final Variable<Boolean> INVITATION_ACCEPTED = Variable.flag("invitationAccepted");

    /** {@code invite}, {@code waive} or {@code stop}. */
    public static final Variable<String> REPLACEMENT_DECISION = Variable.text("replacementDecision");

    /** Whether the charter is signed by whoever takes part now. */
    public static final Variable<Boolean> TEAM_AS_AGREED = Variable.flag("teamAsAgreed");

    public static final Variable<Boolean> CHARTER_SIGNED = Variable.flag("charterSigned");
    public static final Variable<Boolean> CHARTER_ESCALATED = Variable.flag("charterEscalated");
    public static final Variable<Boolean> REWORK_NEEDED = Variable.flag("reworkNeeded");
    public static final Variable<Boolean> PROPOSAL_SIGNED_OFF = Variable.flag("proposalSignedOff");

    /** {@code won}, {@code lost} or {@code withdrawn}. */
    public static final Variable<String> CUSTOMER_DECISION = Variable.text("customerDecision");

    public static final Variable<Boolean> QUOTE_WANTED = Variable.flag("quoteWanted");

    public static final Variable<Boolean> BID_WANTED = Variable.flag("bidWanted");

    /** Whether another participant contracts with the customer. */
    public static final Variable<Boolean> BIDDING_AS_SUB = Variable.flag("biddingAsSub");

    public static final Variable<Boolean> TEAMING_TERMS_AGREED = Variable.flag("teamingTermsAgreed");
    public static final Variable<Boolean> CHANGE_NEEDED = Variable.flag("changeNeeded");

    /** {@code fits}, {@code otherSolution} or {@code leave}. */
    public static final Variable<String> VALIDATION_OUTCOME = Variable.text("validationOutcome");

    public static final Variable<Boolean> RESALE_PLANNED = Variable.flag("resalePlanned");
    /** Whether a renewal belongs to another partner of record. */
    public static final Variable<Boolean> RENEWAL_OF_ANOTHER = Variable.flag("renewalOfAnother");

    public static final Variable<Boolean> PARTNER_OF_RECORD_CHANGED = Variable.flag("partnerOfRecordChanged");
    public static final Variable<Boolean> PRICE_EXCEPTION_WANTED = Variable.flag("priceExceptionWanted");
    public static final Variable<Boolean> PRICE_EXCEPTION_GRANTED = Variable.flag("priceExceptionGranted");

    /** Whether an agreement runs on until a further anniversary. */
    public static final Variable<Boolean> AGREEMENT_RUNNING = Variable.flag("agreementRunning");

    public static final Variable<Boolean> LICENCES_RENEWED = Variable.flag("licencesRenewed");

    /** Whether there is a participant to ask: {@code counterpartId}. */
    public static final Variable<Boolean> COUNTERPART_FOUND = Variable.flag("counterpartFound");

    public static final Variable<Boolean> SIZING_SIGNED = Variable.flag("sizingSigned");
    public static final Variable<Boolean> HOSTING_RIGHT_GRANTED = Variable.flag("hostingRightGranted");

    /** {@code usage}, {@code continuation} or {@code exit}. */
    public static final Variable<String> NEXT_SERVICE_STEP = Variable.text("nextServiceStep");

    public static final Variable<Boolean> CREDIT_DUE = Variable.flag("creditDue");

    public static final Variable<Boolean> MILESTONE_ACCEPTED = Variable.flag("milestoneAccepted");
    public static final Variable<Boolean> SPLIT_APPROVED = Variable.flag("splitApproved");

    /** Whether the successor of a manager has asked something before taking work over. */
    public static final Variable<Boolean> WORK_SENT_BACK = Variable.flag("workSentBack");

    /** {@code accepted}, {@code sentBack} or {@code refused}. */
    public static final Variable<String> VERIFICATION_OUTCOME = Variable.text("verificationOutcome");

    /** Whether two who were introduced both wanted it and are connected. */
    public static final Variable<Boolean> INTRODUCTION_CONNECTED = Variable.flag("introductionConnected");

    /** Whether a search for a partner found somebody. */
    public static final Variable<Boolean> PARTNER_FOUND = Variable.flag("partnerFound");

    private Answered() {}
}
