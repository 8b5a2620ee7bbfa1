package jom.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells where the process about a business key stands. Whether the viewer may know is for the caller to decide. */
@Component
public class ProcessPositions {

    private final ProcessEngine engine;
    private final OpenTasks open;

    ProcessPositions(ProcessEngine engine, OpenTasks open) {
        this.engine = engine;
        this.open = open;
    }

    /** The position of the latest instance of this process about this business key, running or ended. */
    @Transactional(readOnly = true)
    public Optional<ProcessPosition> of(String processKey, String businessKey) {
        @Nullable
        HistoricProcessInstance instance = engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(processKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
        if (instance == null) {
            return Optional.empty();
        }
        Set<String> active = instance.getEndTime() == null
                ? Set.copyOf(engine.getRuntimeService().getActiveActivityIds(instance.getId()))
                : Set.of();
        return Optional.of(
                new ProcessPosition(model(instance.getProcessDefinitionId()), active, open.about(businessKey)));
    }

    private String model(String definitionId) {
        try (InputStream model = engine.getRepositoryService().getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
