package jom.network.partnertypes;

import jom.network.WorkflowKey;

/** What this module asks about processes. The module that has them answers. */
public interface CommonWorkflows {

    /** Whether it is an administrator's own process that could begin for a participant now. */
    boolean isAdministrators(WorkflowKey workflow);
}
