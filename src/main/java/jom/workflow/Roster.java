package jom.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A list of organisations that an expression may name by its bean, as the collection of a multi-instance activity:
 * {@code camunda:collection="${participants}"}. Read from the domain when the step is entered.
 */
public interface Roster {

    /** The ids of the organisations, as text. */
    List<String> members(VariableScope scope);
}
