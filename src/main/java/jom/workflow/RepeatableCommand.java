package jom.workflow;

import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * A command that holds what was sent and nothing of what came of it, so that it can run again when the database rolled
 * its transaction back for the sake of another.
 */
public interface RepeatableCommand<T> extends Command<T> {}
