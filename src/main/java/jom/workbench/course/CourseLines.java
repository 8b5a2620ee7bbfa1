package jom.workbench.course;

import java.util.List;

/**
 * The course of an opportunity, in words.
 *
 * @param open who holds the ball, late ones first
 * @param ahead what is waited for, and what can be next
 * @param questions in the order in which they were answered
 * @param interruptions what came in between, in the order in which it did
 * @param advice rows of tables that advised somebody without a question behind them
 * @param done in the order in which they began
 */
public record CourseLines(
        List<StepLine> open,
        List<StepLine> ahead,
        List<QuestionLine> questions,
        List<InterruptionLine> interruptions,
        List<String> advice,
        List<StepLine> done) {

    public CourseLines {
        open = List.copyOf(open);
        ahead = List.copyOf(ahead);
        questions = List.copyOf(questions);
        interruptions = List.copyOf(interruptions);
        advice = List.copyOf(advice);
        done = List.copyOf(done);
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return open.isEmpty() && ahead.isEmpty() && questions.isEmpty() && done.isEmpty();
    }
}
