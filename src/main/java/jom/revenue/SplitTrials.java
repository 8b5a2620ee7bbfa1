package jom.revenue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a split on an amount before anybody signs: who would get how much, when, and why. */
@Service
public class SplitTrials {

    private final SplitArchive archive;
    private final Deals deals;
    /** Decision tables live in the engine, which starts after this module. */
    private final ObjectProvider<SplitTemplate> template;

    SplitTrials(SplitArchive archive, Deals deals, ObjectProvider<SplitTemplate> template) {
        this.archive = archive;
        this.deals = deals;
        this.template = template;
    }

    /**
     * Divides an amount by lines that need not be agreed. Nothing is stored.
     *
     * @throws SplitBaseUnknown if a line needs a base that is not supposed
     * @throws PartyNotParticipant if a line or a role is somebody's who does not take part
     * @throws NoSplit if neither lines nor roles are given and there is no agreement
     */
    @Transactional(readOnly = true)
    public SplitTrialView of(OpportunityId opportunity, SplitTrialOrder order) {
        SplitTerms terms = new SplitTerms(lines(opportunity, order.lines(), order.roles()));
        List<SplitTerms.Part> divided = terms.divide(order.amount(), order.bases());
        SplitReasons reasons = new SplitReasons(order.amount(), order.bases());
        List<SplitLine> applied = terms.applied();
        List<SplitTrialView.Part> parts = divided.stream()
                .map(part -> new SplitTrialView.Part(
                        SplitLineView.of(part.line(), applied.indexOf(part.line()) + 1),
                        part.amount(),
                        reasons.of(part),
                        months(part.amount(), order.term())))
                .toList();
        return new SplitTrialView(order.amount(), parts, parties(parts, order.amount()));
    }

    /**
     * The lines to try: those given, or else those that the roles would draft, or else the agreement's.
     *
     * @throws PartyNotParticipant if one of them is for somebody who does not take part
     */
    @Transactional(readOnly = true)
    public List<SplitLine> lines(
            OpportunityId opportunity, List<SplitLine> given, Map<OrganisationId, Set<ParticipantRole>> roles) {
        if (!given.isEmpty()) {
            deals.requireParticipants(
                    opportunity, given.stream().map(SplitLine::organisation).toList());
            return given;
        }
        return roles.isEmpty()
                ? archive.terms(archive.get(opportunity)).lines()
                : drafted(opportunity, roles).lines();
    }

    private SplitTerms drafted(OpportunityId opportunity, Map<OrganisationId, Set<ParticipantRole>> roles) {
        deals.requireParticipants(opportunity, roles.keySet());
        List<ParticipantFacts> supposed = deals.participants(opportunity).stream()
                .map(facts -> new ParticipantFacts(
                        facts.organisation(),
                        roles.getOrDefault(facts.organisation(), facts.roles()),
                        facts.partnerType(),
                        facts.status()))
                .toList();
        return SplitDraft.of(supposed, deals.prime(opportunity), template.getObject());
    }

    /** The same amount each month, the odd units in the first ones. */
    private static List<SplitTrialView.Month> months(Money amount, SplitTrialOrder.@Nullable Term term) {
        if (term == null) {
            return List.of();
        }
        List<SplitTrialView.Month> months = new ArrayList<>();
        for (Money part : amount.allocateBy(Collections.nCopies(term.months(), BigDecimal.ONE))) {
            months.add(new SplitTrialView.Month(
                    term.first().plusMonths(months.size()).toString(), part));
        }
        return months;
    }

    private static List<SplitTrialView.Party> parties(List<SplitTrialView.Part> parts, Money whole) {
        Map<OrganisationId, List<SplitTrialView.Part>> byParty = new LinkedHashMap<>();
        parts.forEach(part -> byParty.computeIfAbsent(part.line().organisationId(), any -> new ArrayList<>())
                .add(part));
        return byParty.entrySet().stream()
                .map(party -> new SplitTrialView.Party(
                        party.getKey(),
                        Money.sum(
                                whole.currency(),
                                party.getValue().stream()
                                        .map(SplitTrialView.Part::amount)
                                        .toList()),
                        together(party.getValue(), whole)))
                .toList();
    }

    private static List<SplitTrialView.Month> together(List<SplitTrialView.Part> parts, Money whole) {
        List<SplitTrialView.Month> months = new ArrayList<>();
        for (SplitTrialView.Month month : parts.get(0).months()) {
            int place = months.size();
            months.add(new SplitTrialView.Month(
                    month.month(),
                    Money.sum(
                            whole.currency(),
                            parts.stream()
                                    .map(part -> part.months().get(place).amount())
                                    .toList())));
        }
        return months;
    }
}
