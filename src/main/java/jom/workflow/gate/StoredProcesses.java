package jom.workflow.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jom.workflow.gate.read.XmlElement;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes that portfolios have deployed so far, in their latest versions. */
@Component
class StoredProcesses {

    private final ObjectProvider<ProcessEngine> engine;
    private final Owners owners;

    StoredProcesses(ObjectProvider<ProcessEngine> engine, Owners owners) {
        this.engine = engine;
        this.owners = owners;
    }

    Map<String, XmlElement> of(Set<UUID> portfolios) {
        Map<String, XmlElement> processes = new TreeMap<>();
        for (String id : owners.owned(Defined.Kind.PROCESS, portfolios)) {
            latest(id).ifPresent(process -> processes.put(id, process));
        }
        return processes;
    }

    private Optional<XmlElement> latest(String id) {
        RepositoryService repository = engine.getObject().getRepositoryService();
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(id)
                        .latestVersion()
                        .singleResult())
                .flatMap(definition -> model(repository, definition));
    }

    private static Optional<XmlElement> model(RepositoryService repository, ProcessDefinition definition) {
        try (InputStream model = repository.getProcessModel(definition.getId())) {
            FileFindings ignored = new Findings().in(definition.getResourceName()); // it was let in once
            return ReadFile.of(ReadFile.BPMN, model.readAllBytes(), ignored)
                    .flatMap(ReadFile::process)
                    .flatMap(read -> read.processes().stream()
                            .filter(process -> process.id().equals(definition.getKey()))
                            .findFirst());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
