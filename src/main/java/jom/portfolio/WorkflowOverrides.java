package jom.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.platform.Once;
import jom.portfolio.MappedWorkflows.Mapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which process a portfolio runs instead of a partner type's own. {@link WorkflowMapping} changes it. */
@Service
public class WorkflowOverrides {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowOverrides.class);

    private final MappedWorkflows mapped;
    private final DeployedWorkflows deployed;
    private final PartnerTypes partnerTypes;
    private final Once once;

    WorkflowOverrides(MappedWorkflows mapped, DeployedWorkflows deployed, PartnerTypes partnerTypes, Once once) {
        this.mapped = mapped;
        this.deployed = deployed;
        this.partnerTypes = partnerTypes;
        this.once = once;
    }

    /**
     * What a participant who begins a phase now gets: the portfolio's own workflow if it has one that can begin, else that
     * of the partner type. A mapped process that was suspended or taken away must not keep an opportunity from going on.
     */
    @Transactional(readOnly = true)
    public WorkflowKey workflow(WorkflowPlace place) {
        WorkflowKey byDefault = byDefault(place);
        Optional<WorkflowKey> own = mapping(place).workflow();
        if (own.isPresent() && deployed.startable(Set.of(own.get())).isEmpty()) {
            LOG.warn("mapped workflow cannot begin workflow={} portfolio={}", own.get(), place.portfolio());
            return byDefault;
        }
        return own.orElse(byDefault);
    }

    /** All partner types and phases of a portfolio, in the order of the types. */
    @Transactional(readOnly = true)
    public List<EffectiveWorkflow> all(PortfolioId portfolio) {
        List<WorkflowPlace> places = new ArrayList<>();
        for (PartnerTypeProfile type : partnerTypes.all()) {
            for (Phase phase : Phase.values()) {
                places.add(new WorkflowPlace(portfolio, type.type(), phase));
            }
        }
        return effective(places);
    }

    /**
     * One of them, as it is named in addresses.
     *
     * @param phase its key
     * @throws UnknownWorkflowPlace if there is no such partner type or phase
     */
    @Transactional(readOnly = true)
    public EffectiveWorkflow get(PortfolioId portfolio, String partnerType, String phase) {
        return all(portfolio).stream()
                .filter(each -> each.type().key().equals(partnerType))
                .filter(each -> each.phase().key().equals(phase))
                .findFirst()
                .orElseThrow(UnknownWorkflowPlace::new);
    }

    private List<EffectiveWorkflow> effective(List<WorkflowPlace> places) {
        Set<WorkflowKey> named = new HashSet<>();
        places.forEach(place -> {
            named.add(byDefault(place));
            mapping(place).workflow().ifPresent(named::add);
        });
        Map<WorkflowKey, Integer> startable = deployed.startable(named);
        return places.stream().map(place -> effective(place, startable)).toList();
    }

    private EffectiveWorkflow effective(WorkflowPlace place, Map<WorkflowKey, Integer> startable) {
        Mapping mapping = mapping(place);
        WorkflowKey byDefault = byDefault(place);
        WorkflowKey workflow = mapping.workflow().filter(startable::containsKey).orElse(byDefault);
        return new EffectiveWorkflow(
                place.type(),
                place.phase(),
                workflow,
                Optional.ofNullable(startable.get(workflow)),
                mapping.workflow(),
                byDefault,
                mapping.version());
    }

    /** Whether some partner type runs this process in this phase where nothing is mapped. */
    boolean isDefault(WorkflowKey workflow, Phase phase) {
        return partnerTypes.all().stream().anyMatch(type -> phase.workflow(type).equals(workflow));
    }

    private WorkflowKey byDefault(WorkflowPlace place) {
        return place.phase().workflow(partnerTypes.get(place.type()));
    }

    Mapping mapping(WorkflowPlace place) {
        return all(new Of(place.portfolio())).getOrDefault(place, Mapping.NEVER);
    }

    /** What was read in this transaction is no longer so. */
    void forget(PortfolioId portfolio) {
        once.forget(new Of(portfolio));
    }

    private record Of(PortfolioId portfolio) {}

    /** All of a portfolio in one statement: several participants ask at once. */
    private Map<WorkflowPlace, Mapping> all(Of which) {
        return once.read(which, () -> mapped.of(which.portfolio()));
    }
}
