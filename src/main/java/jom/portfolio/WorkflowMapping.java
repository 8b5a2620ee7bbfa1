package jom.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jom.network.PartnerTypes;
import jom.network.Reader;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.platform.UseCase;
import jom.portfolio.MappedWorkflows.Mapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Maps a portfolio's phases of partner types to processes of its own, and back. Participants who begin a phase later get
 * what is mapped then; who runs stays.
 */
@Service
public class WorkflowMapping {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowMapping.class);

    private final MappedWorkflows mapped;
    private final WorkflowOverrides overrides;
    private final DeployedWorkflows deployed;
    private final PartnerTypes partnerTypes;
    private final PortfolioDirectory directory;
    private final MappingRecords records;

    WorkflowMapping(
            MappedWorkflows mapped,
            WorkflowOverrides overrides,
            DeployedWorkflows deployed,
            PartnerTypes partnerTypes,
            PortfolioDirectory directory,
            MappingRecords records) {
        this.mapped = mapped;
        this.overrides = overrides;
        this.deployed = deployed;
        this.partnerTypes = partnerTypes;
        this.directory = directory;
        this.records = records;
    }

    /** Whether somebody may map: a manager of the portfolio who is a process designer. */
    @Transactional(readOnly = true)
    public boolean isFor(PortfolioId portfolio, Reader reader) {
        return reader.is(Role.DESIGNER) && directory.isManagedBy(portfolio, reader);
    }

    /** What can be mapped to a phase: the portfolio's own processes, then what partner types run in it by default. */
    @Transactional(readOnly = true)
    public List<WorkflowKey> choices(PortfolioId portfolio, Phase phase) {
        Stream<WorkflowKey> shipped = partnerTypes.all().stream().map(phase::workflow);
        return Stream.concat(deployed.ownedBy(portfolio).stream(), shipped)
                .distinct()
                .toList();
    }

    /**
     * Maps a place to a process. What is mapped already changes nothing.
     *
     * @param version of the mapping as it was read; 0 if there was none
     * @throws jom.network.UnknownTerm if there is no such partner type
     * @throws UnsuitableWorkflow if the process cannot be run there
     * @throws MappingChanged if somebody has changed it meanwhile
     */
    @UseCase
    public void map(WorkflowPlace place, WorkflowKey workflow, long version) {
        partnerTypes.get(place.type());
        requireSuitable(place, workflow);
        change(place, Optional.of(workflow), version);
    }

    /**
     * Gives a place back to the partner type's own workflow. What is not mapped stays so.
     *
     * @throws MappingChanged if somebody has changed it meanwhile
     */
    @UseCase
    public void clear(WorkflowPlace place, long version) {
        partnerTypes.get(place.type());
        change(place, Optional.empty(), version);
    }

    /**
     * Puts back what was there before the latest change, which is a change itself.
     *
     * @throws NothingToUndo if there was none
     * @throws UnsuitableWorkflow if what was mapped before cannot be run any more
     * @throws MappingChanged if somebody has changed it meanwhile
     */
    @UseCase
    public void undo(WorkflowPlace place, long version) {
        WorkflowChange latest = mapped.latest(place).orElseThrow(NothingToUndo::new);
        latest.before().ifPresent(workflow -> requireSuitable(place, workflow));
        change(place, latest.before(), version);
    }

    /** The latest changes of a portfolio, the latest first; with an id, those before that one. */
    @Transactional(readOnly = true)
    public List<WorkflowChange> changes(PortfolioId portfolio, @Nullable WorkflowChangeId before, int limit) {
        return mapped.changes(portfolio, before, limit);
    }

    private void requireSuitable(WorkflowPlace place, WorkflowKey workflow) {
        Optional<UnsuitableWorkflow.Reason> obstacle = overrides.isDefault(workflow, place.phase())
                ? Optional.of(UnsuitableWorkflow.Reason.SUSPENDED)
                        .filter(any -> deployed.startable(List.of(workflow)).isEmpty())
                : deployed.obstacle(place.portfolio(), workflow);
        obstacle.ifPresent(reason -> {
            throw reason.refusal(workflow);
        });
    }

    private void change(WorkflowPlace place, Optional<WorkflowKey> workflow, long version) {
        Mapping before = overrides.mapping(place);
        if (before.version() != version) {
            throw new MappingChanged();
        }
        if (before.workflow().equals(workflow)) {
            return;
        }
        records.keep(place, before, workflow);
        overrides.forget(place.portfolio());
        LOG.info(
                "workflow mapped portfolio={} type={} phase={} workflow={}",
                place.portfolio(),
                place.type(),
                place.phase().key(),
                workflow.map(WorkflowKey::value).orElse("default"));
    }
}
