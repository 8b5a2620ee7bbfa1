package jom.workflow;

/** A task whose deadline had passed was done after all, or is not wanted any more. */
public record OverdueStepClosed(String taskId, String businessKey) {}
