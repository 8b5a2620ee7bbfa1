package jom.workbench.handover;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.portfolio.handover.HandoverItemView;
import jom.portfolio.handover.HandoverView;
import org.springframework.stereotype.Component;

/** Puts names to what handovers are about. */
@Component
class HandoverLines {

    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;

    HandoverLines(PeopleDirectory people, OrganisationDirectory organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    List<HandoverLine> of(Collection<HandoverView> handovers) {
        Set<PersonId> named = new HashSet<>();
        handovers.forEach(each -> named.addAll(List.of(each.leaving(), each.successor())));
        Map<PersonId, String> names = new HashMap<>();
        people.all(named).forEach(person -> names.put(person.id(), person.displayName()));
        return handovers.stream().map(each -> line(each, names)).toList();
    }

    private static HandoverLine line(HandoverView handover, Map<PersonId, String> names) {
        return new HandoverLine(
                handover.id(),
                names.getOrDefault(handover.leaving(), ""),
                names.getOrDefault(handover.successor(), ""),
                handover.lastDay(),
                handover.reason(),
                handover.state().key(),
                handover.state().isEnd(),
                handover.startedAt(),
                handover.version(),
                handover.cancelledBecause());
    }

    List<ItemLine> items(HandoverView handover) {
        List<OrganisationId> named = handover.items().stream()
                .map(HandoverItemView::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<OrganisationId, String> names = organisations.names(named);
        return handover.items().stream()
                .map(item -> new ItemLine(
                        item.kind().key(),
                        item.organisation() == null ? "" : names.getOrDefault(item.organisation(), ""),
                        item.what(),
                        item.dueOn(),
                        item.state().key(),
                        item.question(),
                        item.answer()))
                .toList();
    }
}
