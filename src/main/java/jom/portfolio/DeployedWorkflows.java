package jom.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.WorkflowKey;

/** What this module asks about processes. The module that has them answers. */
public interface DeployedWorkflows {

    /** The latest version of each of these processes that could begin now; those that could not are left out. */
    Map<WorkflowKey, Integer> startable(Collection<WorkflowKey> workflows);

    /** The processes that this portfolio has deployed itself and that could begin for a participant, by their ids. */
    List<WorkflowKey> ownedBy(PortfolioId portfolio);

    /**
     * What keeps a process that is no partner type's own from being run for this portfolio's participants; empty if
     * nothing does. A process of another portfolio is as unknown as one that does not exist.
     */
    Optional<UnsuitableWorkflow.Reason> obstacle(PortfolioId portfolio, WorkflowKey workflow);
}
