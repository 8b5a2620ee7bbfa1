package jom.workflow;

/** The variables that every process of an opportunity may have. What else there is belongs to one building block. */
public final class ProcessVariables {

    /** The opportunity; also the business key of every process about it. */
    public static final Variable<String> OPPORTUNITY_ID = Variable.text("opportunityId");

    /** The portfolio whose managers decide. */
    public static final Variable<String> PORTFOLIO_ID = Variable.text("portfolioId");

    /** The organisation that brought the opportunity. */
    public static final Variable<String> ORIGINATOR_ID = Variable.text("originatorId");

    /** The participant that speaks with the customer, once there is one. */
    public static final Variable<String> PRIME_ID = Variable.text("primeId");

    /** Who acts in this branch or in the called process. */
    public static final Variable<String> ORGANISATION_ID = Variable.text("organisationId");

    /** Another participant, who is asked about the part of the one who acts. */
    public static final Variable<String> COUNTERPART_ID = Variable.text("counterpartId");

    private ProcessVariables() {}
}
