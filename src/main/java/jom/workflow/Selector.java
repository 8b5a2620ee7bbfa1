package jom.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A choice among processes that an expression may name by its bean: {@code calledElement="${prepareWorkflow}"}. Read
 * from the domain when the step is entered.
 */
public interface Selector {

    /** The key of the process to call. */
    String processKey(VariableScope scope);
}
