package jom.workflow.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jom.opportunity.OpportunityId;

/**
 * An opportunity of a portfolio that is under way.
 *
 * @param number for people
 * @param element the step of the spine where it is
 * @param step what that is called to the reader
 * @param since when it came there
 * @param due the earliest deadline of its open tasks; empty if none has one
 * @param late whether that has passed
 * @param open who holds the ball
 */
public record RunningOpportunity(
        OpportunityId id,
        @Size(max = 22) String number,
        String title,
        @Size(max = 255) String element,
        @Size(max = 255) String step,
        Instant since,
        Optional<Instant> due,
        boolean late,
        List<OpenStep> open) {

    static final String NEVER = "never";

    public RunningOpportunity {
        open = List.copyOf(open);
    }

    /** What a list goes on after. */
    public String key() {
        return element + " " + due.map(Instant::toString).orElse(NEVER) + " " + id;
    }

    /**
     * A task that is open.
     *
     * @param name what it is called to the reader
     */
    public record OpenStep(String name, Holder heldBy, Optional<Instant> due, boolean late) {}
}
