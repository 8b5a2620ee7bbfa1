package jom.workflow.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A row of a decision table that matched.
 *
 * @param decision the key of the table
 * @param decisionName what the table is called to the reader
 * @param row its id in the table
 * @param why what the row says for itself
 * @param facts what the table was asked with
 */
public record Ruling(
        @Size(max = 255) String decision,
        @Size(max = 255) String decisionName,
        @Size(max = 255) String row,
        @Size(max = 1000) String why,
        List<Said> facts,
        Instant at) {

    public Ruling {
        facts = List.copyOf(facts);
    }
}
