package jom.workflow.engine;

import jom.workflow.LoadedDefinitions;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** Takes out of memory by which model something happened; the engine by itself reads that model's row in each transaction. */
class DefinitionHistory extends CacheAwareHistoryEventProducer {

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        @Nullable ProcessDefinitionEntity known = LoadedDefinitions.known(id);
        return known == null ? super.getProcessDefinitionEntity(id) : known;
    }
}
