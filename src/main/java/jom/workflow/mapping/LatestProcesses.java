package jom.workflow.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jom.network.WorkflowKey;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The latest versions of processes, in one statement. */
@Component
class LatestProcesses {

    private static final String NONE_START_EVENT = "startEvent";

    private final ObjectProvider<ProcessEngine> engine;

    LatestProcesses(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** Those that there are. */
    Map<WorkflowKey, ProcessDefinition> of(Collection<WorkflowKey> workflows) {
        Map<WorkflowKey, ProcessDefinition> found = new HashMap<>();
        if (!workflows.isEmpty()) {
            String[] keys = workflows.stream().map(WorkflowKey::value).toArray(String[]::new);
            engine.getObject()
                    .getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKeyIn(keys)
                    .latestVersion()
                    .list()
                    .forEach(latest -> found.put(new WorkflowKey(latest.getKey()), latest));
        }
        return found;
    }

    /** Whether a call activity can begin it: with a plain start event, and without a form to fill in. */
    boolean isCallable(ProcessDefinition definition) {
        ProcessDefinitionEntity read = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) engine.getObject().getRepositoryService())
                        .getDeployedProcessDefinition(definition.getId());
        @Nullable ActivityImpl initial = read.getInitial();
        return initial != null
                && NONE_START_EVENT.equals(initial.getProperty(BpmnProperties.TYPE.getName()))
                && !read.hasStartFormKey();
    }
}
