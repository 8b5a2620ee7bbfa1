package jom.workflow.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.handover.HandoverItemView;
import jom.portfolio.handover.HandoverView;
import jom.workflow.Choice;
import jom.workflow.Viewer;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** Says handovers in a reader's words. */
@Component
class HandoverWords {

    private final PeopleDirectory people;
    private final PortfolioDirectory portfolios;
    private final Briefing briefing;

    HandoverWords(PeopleDirectory people, PortfolioDirectory portfolios, Briefing briefing) {
        this.people = people;
        this.portfolios = portfolios;
        this.briefing = briefing;
    }

    /** @param leaving by name, as is the successor */
    record Brief(String portfolio, String leaving, String successor, String lastDay, String reason) {}

    /**
     * @param kind in words
     * @param organisation by name; empty if there is none, as is the day
     */
    record Item(String kind, String organisation, String what, String dueOn, String question, String answer) {}

    Brief brief(HandoverView handover, Viewer viewer) {
        return new Brief(
                portfolios.get(handover.portfolio()).name(),
                name(handover.leaving()),
                name(handover.successor()),
                viewer.written().day(handover.lastDay()),
                handover.reason());
    }

    private String name(PersonId person) {
        return people.get(person).displayName();
    }

    Item item(HandoverItemView item, Viewer viewer) {
        return new Item(
                briefing.choice("openWork", item.kind().key(), viewer),
                Optional.ofNullable(item.organisation()).map(briefing::name).orElse(""),
                item.what(),
                Optional.ofNullable(item.dueOn()).map(viewer.written()::day).orElse(""),
                Optional.ofNullable(item.question()).orElse(""),
                Optional.ofNullable(item.answer()).orElse(""));
    }

    /** The organisations of the portfolio, to choose from. */
    List<Choice> members(HandoverView handover) {
        List<OrganisationId> members = portfolios.members(handover.portfolio());
        return briefing.names(members).entrySet().stream()
                .map(member -> new Choice(member.getValue(), member.getKey().toString()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
