package jom.workflow;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a human task shows and what it accepts. The bean's name is the contract's name, which the user task carries as
 * its extension property {@code contract}. One contract serves Tasklist, the API and our pages.
 *
 * @param <V> a record with what the form shows, read from the domain for this viewer, never stale; each component is a
 *     key of the form. The desk adds {@code texts} and {@code choices}; a component {@code choices} of type
 *     {@code Map<String, List<Choice>>} adds lists that depend on the task
 * @param <A> a record with what the form sends, every component a key, with Bean Validation constraints; unknown keys
 *     are refused, an empty text counts as not given
 */
public interface TaskContract<V extends Record, A extends Record> {

    /** What this viewer may see of the task; called only for whom the task is open. Writes nothing. */
    V show(TaskAtHand task, Viewer viewer);

    /**
     * Runs the domain command, in the transaction that completes the task. A
     * {@link jom.kernel.BusinessRuleViolation} leaves the task open and is shown at the form.
     *
     * @return what the gateways ask, declared by {@link #gateways}
     */
    GatewayAnswers complete(TaskAtHand task, A answers);

    /**
     * When such a task is due, where that is agreed on; empty where the table of deadlines says it, as it nearly always does.
     *
     * @param scope in which the task begins
     */
    default Optional<Instant> due(VariableScope scope) {
        return Optional.empty();
    }

    /** The only variables that completing may set. */
    default Set<Variable<?>> gateways() {
        return Set.of();
    }
}
