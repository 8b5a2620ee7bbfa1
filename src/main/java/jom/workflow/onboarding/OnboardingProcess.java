package jom.workflow.onboarding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jom.network.OrganisationId;
import jom.platform.WorkCalendar;
import jom.workflow.Deadlines;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that the process of onboardings has in common with what runs it. */
final class OnboardingProcess {

    static final String KEY = "partnerOnboarding";

    /** What it is about, as {@link jom.workflow.Subjects} know it. */
    static final String SUBJECT = "onboarding";

    /** The organisation that joins, also the business key. */
    static final Variable<String> ONBOARDING_ID = Variable.text("onboardingId");

    static final Variable<String> VERIFIER_ID = Variable.text("verifierId");

    /** An instant as ISO 8601 text, for the timer. */
    static final Variable<String> DESCRIBE_UNTIL = Variable.text("describeUntil");

    private OnboardingProcess() {}

    static OrganisationId organisation(VariableScope scope) {
        return OrganisationId.parse(ONBOARDING_ID.in(scope));
    }

    static OrganisationId organisation(TaskAtHand task) {
        return OrganisationId.parse(task.businessKey());
    }

    /** How long an organisation that begins to describe itself now is waited for. */
    static String describeUntil(Deadlines deadlines, Clock clock) {
        return deadlines
                .of("joinNetwork")
                .orElseThrow(() -> new IllegalStateException("joining has no deadline"))
                .dueAfter(clock.instant(), WorkCalendar.NOWHERE)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
