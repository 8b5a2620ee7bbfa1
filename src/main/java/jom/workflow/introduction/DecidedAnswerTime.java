package jom.workflow.introduction;

import java.time.Instant;
import jom.portfolio.introduction.AnswerTime;
import jom.workflow.Deadlines;
import org.springframework.stereotype.Component;

/** The row {@code answerIntroduction} of the decision {@code deadlines}. */
@Component
class DecidedAnswerTime implements AnswerTime {

    private final Deadlines deadlines;

    DecidedAnswerTime(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Instant until(Instant asked) {
        return IntroductionProcess.after(asked, "answerIntroduction", deadlines);
    }
}
