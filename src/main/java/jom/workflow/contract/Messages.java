package jom.workflow.contract;

/** The messages that models may wait for: facts of the domain, by business key. */
public final class Messages {

    /** With {@link Answered#CUSTOMER_DECISION}. */
    public static final String CUSTOMER_DECIDED = "opportunity.customerDecided";

    public static final String WITHDRAWN = "opportunity.withdrawn";

    /** To whoever waits for the participant that has left: {@link jom.workflow.ProcessVariables#COUNTERPART_ID}. */
    public static final String PARTICIPANT_LEFT = "opportunity.participantLeft";

    /** To the part of the participant that has left: {@link jom.workflow.ProcessVariables#ORGANISATION_ID}. */
    public static final String PART_DROPPED = "opportunity.partDropped";

    /** Somebody has left: the others agree anew. */
    public static final String TEAM_CHANGED = "opportunity.teamChanged";

    /** By the variable {@code overdueTaskId} instead: a task that was late is done, or not wanted any more. */
    public static final String OVERDUE_STEP_CLOSED = "workflow.overdueStepClosed";

    /** By the variable {@code handoverId}: whoever leaves cannot be asked any more. */
    public static final String LEAVING_MANAGER_GONE = "portfolio.leavingManagerGone";

    /** By the variable {@code handoverId}. */
    public static final String HANDOVER_CANCELLED = "portfolio.handoverCancelled";

    /** An organisation that joins has handed in what it tells, elsewhere than with its task. */
    public static final String ONBOARDING_SUBMITTED = "network.onboardingSubmitted";

    /** Somebody decided on an organisation that joins, elsewhere than with the task. */
    public static final String ONBOARDING_DECIDED = "network.onboardingDecided";

    public static final String ONBOARDING_WITHDRAWN = "network.onboardingWithdrawn";

    /** A manager takes an introduction back. */
    public static final String INTRODUCTION_WITHDRAWN = "portfolio.introductionWithdrawn";

    /** The map of a portfolio has no gap any more where somebody was sought. */
    public static final String RECRUITING_GAP_CLOSED = "portfolio.recruitingGapClosed";

    /** A manager ended a search for a partner, elsewhere than with the task. */
    public static final String RECRUITING_ENDED = "portfolio.recruitingEnded";

    private Messages() {}
}
