package jom.workflow.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.Written;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.proposal.PriceLine;
import jom.proposal.ProposalReading;
import jom.proposal.ProposalView;
import jom.workflow.Viewer;
import jom.workflow.contract.Amounts;
import jom.workflow.contract.Briefing;
import org.springframework.stereotype.Component;

/** A joint proposal as forms show it, with names for ids. */
@Component
class ProposalWords {

    private final ProposalReading proposals;
    private final Briefing briefing;

    ProposalWords(ProposalReading proposals, Briefing briefing) {
        this.proposals = proposals;
        this.briefing = briefing;
    }

    record Section(String organisation, String title, String text) {}

    record Price(String organisation, String description, String amount) {}

    /** What one participant may see of it: price lines of others only if it is the prime. */
    record Spoken(List<Section> sections, List<Price> priceLines, String total) {}

    /**
     * @param reader on whose behalf it is read
     * @param viewer who reads it
     */
    Spoken of(OpportunityId opportunity, OrganisationId reader, Viewer viewer) {
        Written written = viewer.written();
        ProposalView proposal = proposals.viewFor(opportunity, Set.of(reader));
        Map<OrganisationId, String> names = briefing.names(proposal.sections().stream()
                .map(ProposalView.Section::organisationId)
                .collect(Collectors.toSet()));
        return new Spoken(
                proposal.sections().stream()
                        .map(section -> new Section(
                                names.getOrDefault(section.organisationId(), ""), section.title(), section.text()))
                        .toList(),
                proposal.sections().stream()
                        .filter(section -> section.priceLines() != null)
                        .flatMap(section -> Objects.requireNonNull(section.priceLines()).stream()
                                .map(line -> price(names.getOrDefault(section.organisationId(), ""), line, written)))
                        .toList(),
                Amounts.text(proposal.total(), written));
    }

    private static Price price(String organisation, PriceLine line, Written written) {
        return new Price(organisation, line.description(), written.money(line.price()));
    }
}
