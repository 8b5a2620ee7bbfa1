package jom.workflow.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.network.WorkflowKey;
import jom.network.partnertypes.CommonWorkflows;
import jom.portfolio.DeployedWorkflows;
import jom.portfolio.PortfolioId;
import jom.portfolio.UnsuitableWorkflow.Reason;
import jom.workflow.gate.ProcessOwners;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells portfolios which processes there are for them to map: what the engine has, and whose the gate says it is. */
@Component
class PortfolioProcesses implements DeployedWorkflows, CommonWorkflows {

    private final LatestProcesses latest;
    private final ProcessOwners owners;

    PortfolioProcesses(LatestProcesses latest, ProcessOwners owners) {
        this.latest = latest;
        this.owners = owners;
    }

    @Override
    public Map<WorkflowKey, Integer> startable(Collection<WorkflowKey> workflows) {
        return latest.of(workflows).entrySet().stream()
                .filter(process -> !process.getValue().isSuspended())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, process -> process.getValue().getVersion()));
    }

    @Override
    public List<WorkflowKey> ownedBy(PortfolioId portfolio) {
        List<WorkflowKey> own = owners.owned(portfolio.value()).stream()
                .sorted()
                .map(WorkflowKey::new)
                .toList();
        Map<WorkflowKey, ProcessDefinition> deployed = latest.of(own);
        return own.stream()
                .filter(workflow -> obstacle(deployed.get(workflow)).isEmpty())
                .toList();
    }

    @Override
    public Optional<Reason> obstacle(PortfolioId portfolio, WorkflowKey workflow) {
        if (owners.isShipped(workflow.value())) {
            return Optional.of(Reason.OTHER_PURPOSE);
        }
        return owners.isOwnedBy(workflow.value(), portfolio.value())
                ? obstacle(latest.of(List.of(workflow)).get(workflow))
                : Optional.of(Reason.NOT_YOURS);
    }

    @Override
    public boolean isAdministrators(WorkflowKey workflow) {
        return owners.isOfAdministrators(workflow.value())
                && obstacle(latest.of(List.of(workflow)).get(workflow)).isEmpty();
    }

    private Optional<Reason> obstacle(@Nullable ProcessDefinition process) {
        if (process == null) {
            return Optional.of(Reason.NOT_YOURS); // taken away since
        }
        if (process.isSuspended()) {
            return Optional.of(Reason.SUSPENDED);
        }
        return latest.isCallable(process) ? Optional.empty() : Optional.of(Reason.NOT_CALLABLE);
    }
}
