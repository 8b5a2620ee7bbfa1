package jom.workflow;

/**
 * Whoever a task is for has been reminded of it.
 *
 * @param number 1 for the first time
 */
public record StepReminded(TaskAtHand task, int number) {}
