package jom.workflow.contract;

/** The messages that models may wait for: facts of the domain, by business key. */
public final class Messages {

    /** With {@link Answered#CUSTOMER_DECISION}. */
    public static final String CUSTOMER_DECIDED = "opportunity.customerDecided";

    public static final String WITHDRAWN = "opportunity.withdrawn";

    private Messages() {}
}
