package jom.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** The answers to a form are not what its contract accepts: unknown, missing, of a wrong type or out of limits. */
public final class AnswersInvalid extends RuntimeException {

    private final List<Problem> problems;

    AnswersInvalid(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong with one answer.
     *
     * @param field its key
     * @param label what the form calls it
     * @param message in the reader's language
     */
    public record Problem(String field, String label, String message) {

        String sentence() {
            return label + ": " + message;
        }
    }
}
