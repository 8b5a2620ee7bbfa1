package jom.workbench.course;

import java.time.Instant;
import java.util.List;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity under way, in words.
 *
 * @param waiting who holds the ball, and with what
 * @param since when it came to its step
 * @param due the earliest deadline of what is open
 */
public record BoardLine(
        OpportunityId id,
        String number,
        String title,
        List<String> waiting,
        Instant since,
        @Nullable Instant due,
        boolean late) {

    public BoardLine {
        waiting = List.copyOf(waiting);
    }
}
