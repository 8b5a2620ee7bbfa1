package jom.workflow.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Reader;
import jom.network.WorkflowKey;
import jom.workflow.ProcessVariables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instances of a process that are running, by version, as far as somebody may move them. */
@Service
public class RunningProcesses {

    private final ObjectProvider<ProcessEngine> engine;
    private final Steersmen steersmen;

    RunningProcesses(ObjectProvider<ProcessEngine> engine, Steersmen steersmen) {
        this.engine = engine;
        this.steersmen = steersmen;
    }

    /**
     * All versions in which instances run, and the latest, the latest first.
     *
     * @throws UnknownProcess if there is none, or none for this reader
     */
    @Transactional(readOnly = true)
    public List<RunningVersion> versions(Reader reader, WorkflowKey process) {
        Steersmen.Reach reach = steersmen.of(reader, process.value());
        List<RunningVersion> versions = new ArrayList<>();
        for (ProcessDefinition definition : definitions(process)) {
            long running = queries(definition, reach).stream()
                    .mapToLong(ProcessInstanceQuery::count)
                    .sum();
            boolean latest = versions.isEmpty();
            if (latest || running > 0) {
                versions.add(new RunningVersion(definition.getVersion(), running, latest));
            }
        }
        return List.copyOf(versions);
    }

    /** Those of these processes of which there is a version that the reader may look at. */
    @Transactional(readOnly = true)
    public Set<String> known(Reader reader, Set<String> processes) {
        if (processes.isEmpty()) {
            return Set.of();
        }
        return engine
                .getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKeyIn(processes.toArray(String[]::new))
                .latestVersion()
                .list()
                .stream()
                .map(ProcessDefinition::getKey)
                .filter(process -> steersmen.leads(reader, process))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Instances of a version, in the order of their ids.
     *
     * @param first from 0
     * @throws UnknownProcess if there is no such version, or none for this reader
     */
    @Transactional(readOnly = true)
    public List<RunningInstance> instances(Reader reader, WorkflowKey process, int version, int first, int limit) {
        Steersmen.Reach reach = steersmen.of(reader, process.value());
        ProcessDefinition definition = definition(process.value(), version);
        return queries(definition, reach).stream()
                .flatMap(query -> query.orderByProcessInstanceId().asc().list().stream())
                .skip(first)
                .limit(limit)
                .map(instance ->
                        new RunningInstance(instance.getId(), about(instance), version, steps(instance.getId())))
                .toList();
    }

    /** All of a version that are within somebody's reach. */
    List<ProcessInstance> all(ProcessDefinition definition, Steersmen.Reach reach) {
        return queries(definition, reach).stream()
                .flatMap(query -> query.list().stream())
                .toList();
    }

    /** Where an instance stands; nowhere if it has ended. */
    List<String> steps(String instance) {
        return engine.getObject()
                        .getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceId(instance)
                        .list()
                        .isEmpty()
                ? List.of()
                : engine.getObject().getRuntimeService().getActiveActivityIds(instance).stream()
                        .sorted()
                        .toList();
    }

    ProcessDefinition definition(String process, int version) {
        return Optional.ofNullable(engine.getObject()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .processDefinitionVersion(version)
                        .singleResult())
                .orElseThrow(UnknownProcess::new);
    }

    static String about(ProcessInstance instance) {
        return instance.getBusinessKey() == null ? "" : instance.getBusinessKey();
    }

    private List<ProcessDefinition> definitions(WorkflowKey process) {
        List<ProcessDefinition> definitions = engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.value())
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        if (definitions.isEmpty()) {
            throw new UnknownProcess();
        }
        return definitions;
    }

    /** One for each portfolio: the engine cannot ask for one of several values. */
    private List<ProcessInstanceQuery> queries(ProcessDefinition definition, Steersmen.Reach reach) {
        return reach.portfolios()
                .map(portfolios -> portfolios.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(portfolio -> query(definition)
                                .variableValueEquals(ProcessVariables.PORTFOLIO_ID.name(), portfolio.toString()))
                        .toList())
                .orElseGet(() -> List.of(query(definition)));
    }

    private ProcessInstanceQuery query(ProcessDefinition definition) {
        return engine.getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId());
    }
}
