package jom.workflow.passage;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a process instance went past, and what is kept of it.
 *
 * @param businessKey what the instance is about; the opportunity's id
 * @param instance the engine's id of the process instance
 * @param workflowOf the id of the organisation in whose workflow it happened; {@code null} in what is joint
 * @param definition of the process; for a {@link Kind#RULING} of the decision
 * @param element of the model: the gateway, the task that asked a table, the process
 * @param way the flow taken, the row that matched, or nothing
 * @param facts the flat values that were asked for, by name: texts, numbers, yes or no
 */
public record Passage(
        Kind kind,
        String businessKey,
        String instance,
        @Nullable String workflowOf,
        String definition,
        String element,
        String way,
        Map<String, Object> facts,
        Instant at) {

    public Passage {
        facts = Map.copyOf(facts);
    }

    /** What was gone past. */
    public enum Kind {
        /** A gateway that had a choice. */
        GATEWAY,
        /** A row of a decision table. */
        RULING,
        /** The beginning of a workflow that is one organisation's. */
        PART
    }
}
