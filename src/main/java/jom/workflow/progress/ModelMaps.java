package jom.workflow.progress;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jom.workflow.ProcessVariables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** The models and tables that were looked at. A version of one never changes, so it is read once. */
@Component
class ModelMaps {

    /** Some 10 MB; then everything is forgotten. */
    private static final int REMEMBERED_MAX = 1_000;

    private final ProcessEngine engine;
    private final ConcurrentMap<String, ModelMap> read = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, TableMap> tables = new ConcurrentHashMap<>();

    ModelMaps(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * The model of a definition.
     *
     * @param key of that definition
     */
    ModelMap of(String definition, String key) {
        if (read.size() >= REMEMBERED_MAX) {
            read.clear();
        }
        return read.computeIfAbsent(
                definition,
                id -> ModelMap.of(
                        engine.getRepositoryService().getBpmnModelInstance(id),
                        key,
                        ProcessVariables.ORGANISATION_ID.name()));
    }

    /** The latest version of a process. */
    ModelMap latest(String key) {
        return of(latestId(key), key);
    }

    /** The latest version of a process as BPMN. */
    String latestModel(String key) {
        return Bpmn.convertToString(engine.getRepositoryService().getBpmnModelInstance(latestId(key)));
    }

    private String latestId(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The decision table of a definition. */
    TableMap table(String definition) {
        if (tables.size() >= REMEMBERED_MAX) {
            tables.clear();
        }
        return tables.computeIfAbsent(
                definition,
                id -> TableMap.of(
                        engine.getRepositoryService().getDmnModelInstance(id),
                        engine.getRepositoryService().getDecisionDefinition(id).getKey()));
    }
}
