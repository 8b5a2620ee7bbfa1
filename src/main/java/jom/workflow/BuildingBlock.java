package jom.workflow;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * What a service task may name by its bean: {@code camunda:delegateExpression="${proposeTeam}"}. It reads typed
 * variables, calls one method of one module, writes ids and flat values back and turns the rule violations that the
 * model draws into a {@code BpmnError}. It decides nothing, and may run twice.
 */
public interface BuildingBlock extends JavaDelegate {}
