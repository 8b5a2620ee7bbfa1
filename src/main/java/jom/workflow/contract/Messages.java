package jom.workflow.contract;

/** The messages that models may wait for: facts of the domain, by business key. */
public final class Messages {

    /** With {@link Answered#CUSTOMER_DECISION}. */
    public static final String CUSTOMER_DECIDED = "opportunity.customerDecided";

    public static final String WITHDRAWN = "opportunity.withdrawn";

    /** To whoever waits for the participant that has left: {@link Answered#COUNTERPART_ID}. */
    public static final String PARTICIPANT_LEFT = "opportunity.participantLeft";

    private Messages() {}
}
