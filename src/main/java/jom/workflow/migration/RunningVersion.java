package jom.workflow.migration;

/**
 * A version of a process.
 *
 * @param running how many instances of it are running
 * @param latest whether it is the one in which instances begin
 */
public record RunningVersion(int version, long running, boolean latest) {}
