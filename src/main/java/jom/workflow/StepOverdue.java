package jom.workflow;

/** The deadline of a task has passed and it is still open. */
public record StepOverdue(TaskAtHand task) {}
