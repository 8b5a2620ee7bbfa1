package jom.workflow.introduction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jom.platform.WorkCalendar;
import jom.portfolio.introduction.IntroductionId;
import jom.workflow.Deadlines;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that the process of introductions has in common with what runs it. */
final class IntroductionProcess {

    static final String KEY = "introduction";

    static final Variable<String> INTRODUCTION_ID = Variable.text("introductionId");

    /** Instants as ISO 8601 text, for timers. */
    static final Variable<String> ANSWER_UNTIL = Variable.text("answerUntil");

    static final Variable<String> FOLLOW_UP_AT = Variable.text("followUpAt");

    static final Variable<String> REPORT_UNTIL = Variable.text("reportUntil");

    private IntroductionProcess() {}

    static IntroductionId id(VariableScope scope) {
        return IntroductionId.parse(INTRODUCTION_ID.in(scope));
    }

    static IntroductionId id(TaskAtHand task) {
        return IntroductionId.parse(task.businessKey());
    }

    /** When a wait of the decision {@code deadlines} that begins now is over; whole seconds, as the engine keeps them. */
    static Instant after(Instant start, String wait, Deadlines deadlines) {
        return deadlines
                .of(wait)
                .orElseThrow(() -> new IllegalStateException("no deadline for " + wait))
                .dueAfter(start, WorkCalendar.NOWHERE)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
