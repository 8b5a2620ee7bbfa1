package jom.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.Portions;
import jom.network.Aliases;
import jom.network.OrganisationId;
import jom.network.profile.Capacities;
import jom.opportunity.Workloads;
import org.springframework.stereotype.Component;

/** Who works on as many joint opportunities already as it wants to. */
@Component
class Busy {

    private static final int PORTION = 1_000;

    private final Capacities capacities;
    private final Workloads workloads;
    private final Aliases aliases;

    Busy(Capacities capacities, Workloads workloads, Aliases aliases) {
        this.capacities = capacities;
        this.workloads = workloads;
        this.aliases = aliases;
    }

    /** Of these; one statement where none of them has told a limit. */
    Set<OrganisationId> among(Collection<OrganisationId> organisations) {
        Map<OrganisationId, Integer> limits = capacities.of(organisations);
        Map<OrganisationId, Integer> loads = loads(limits.keySet());
        return limits.entrySet().stream()
                .filter(limit -> loads.getOrDefault(limit.getKey(), 0) >= limit.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was begun under the ids of those that became part of one is its work, too. */
    private Map<OrganisationId, Integer> loads(Collection<OrganisationId> organisations) {
        List<OrganisationId> all = organisations.stream()
                .flatMap(organisation -> aliases.withFormer(organisation).stream())
                .distinct()
                .toList();
        Map<OrganisationId, Integer> loads = new HashMap<>();
        for (List<OrganisationId> portion : Portions.of(all, PORTION)) {
            workloads.of(portion).forEach((id, count) -> loads.merge(aliases.present(id), count, Integer::sum));
        }
        return loads;
    }
}
