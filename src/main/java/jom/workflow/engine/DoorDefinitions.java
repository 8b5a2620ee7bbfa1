package jom.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Tells callers at a door in their own language what processes are called: in lists of tasks, and of what may be started. */
class DoorDefinitions extends ProcessDefinitionManager {

    private final DoorNames names;

    DoorDefinitions(DoorNames names) {
        this.names = names;
    }

    @Override
    public List<ProcessDefinition> findProcessDefinitionsByQueryCriteria(ProcessDefinitionQueryImpl query, Page page) {
        List<ProcessDefinition> found = super.findProcessDefinitionsByQueryCriteria(query, page);
        return DoorCaller.of(Context.getCommandContext())
                .map(caller -> names.processes(found, caller))
                .orElse(found);
    }
}
