package jom.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Keeps joint proposals, their sections and the sign-offs. */
@Component
class ProposalArchive {

    private final ProposalRecords proposals;
    private final ProposalSections sections;
    private final SignOffs signOffs;

    ProposalArchive(ProposalRecords proposals, ProposalSections sections, SignOffs signOffs) {
        this.proposals = proposals;
        this.sections = sections;
        this.signOffs = signOffs;
    }

    boolean has(OpportunityId opportunity) {
        return proposals.findById(opportunity.value()).isPresent();
    }

    void add(JointProposal proposal) {
        proposals.save(proposal);
    }

    /** The proposal to read; {@link NoProposal} if there is none. */
    JointProposal get(OpportunityId opportunity) {
        return proposals.findById(opportunity.value()).orElseThrow(NoProposal::new);
    }

    /** The proposal to change; others who want to change it wait. */
    JointProposal lock(OpportunityId opportunity) {
        return proposals.lock(opportunity.value()).orElseThrow(NoProposal::new);
    }

    Optional<ProposalSection> section(OpportunityId opportunity, OrganisationId organisation) {
        return sections.findById(ProposalSection.Key.of(opportunity, organisation));
    }

    void add(ProposalSection section) {
        sections.save(section);
    }

    void remove(ProposalSection section) {
        sections.delete(section);
    }

    List<ProposalSection> sections(OpportunityId opportunity) {
        return sections.withPrices(opportunity.value());
    }

    /** Who has written a section, and the hash over what all of them say. */
    Content content(OpportunityId opportunity) {
        List<ProposalSections.Content> contents = sections.contents(opportunity.value());
        List<String> texts = new ArrayList<>();
        contents.forEach(section -> {
            texts.add(section.organisationId().toString());
            texts.add(section.hash());
        });
        Set<OrganisationId> authors = contents.stream()
                .map(section -> new OrganisationId(section.organisationId()))
                .collect(Collectors.toUnmodifiableSet());
        return new Content(authors, ContentHash.of(texts));
    }

    record Content(Set<OrganisationId> authors, ContentHash hash) {}

    List<Money> total(OpportunityId opportunity) {
        return sections.sums(opportunity.value()).stream()
                .map(sum -> new Money(sum.amount(), Money.currency(sum.currency())))
                .toList();
    }

    Optional<SignOff> signOff(OpportunityId opportunity, OrganisationId organisation) {
        return signOffs.findById(ProposalSection.Key.of(opportunity, organisation));
    }

    void add(SignOff signOff) {
        signOffs.save(signOff);
    }

    List<SignOff> signOffs(OpportunityId opportunity) {
        return signOffs.of(opportunity.value());
    }
}
