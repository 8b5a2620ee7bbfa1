package jom.workflow.engine;

import jom.workflow.LoadedDefinitions;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of memory by which model something happened; the engine by itself reads that model's row in each transaction.
 * Keeps as the owner of a task the group that it was for, which nothing in the history tells otherwise.
 */
class DefinitionHistory extends CacheAwareHistoryEventProducer {

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        @Nullable ProcessDefinitionEntity known = LoadedDefinitions.known(id);
        return known == null ? super.getProcessDefinitionEntity(id) : known;
    }

    @Override
    protected void initTaskInstanceEvent(
            HistoricTaskInstanceEventEntity event, TaskEntity task, HistoryEventType type) {
        super.initTaskInstanceEvent(event, task, type);
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .findFirst()
                .ifPresent(event::setOwner);
    }
}
