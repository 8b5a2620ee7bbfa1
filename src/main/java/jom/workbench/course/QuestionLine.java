package jom.workbench.course;

import java.time.Instant;
import java.util.List;

/**
 * A gateway that was passed, in words.
 *
 * @param where the workflow it belongs to, and whose that is
 * @param reasons what it was told and what advised whoever answered; none where the reader may not know
 */
public record QuestionLine(String question, String answer, String where, Instant at, List<String> reasons) {

    public QuestionLine {
        reasons = List.copyOf(reasons);
    }
}
