package jom.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.platform.web.EntityTag;
import jom.proposal.ProposalContributions;
import jom.proposal.ProposalReading;
import jom.proposal.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The joint proposal of an opportunity, for its participants and the managers of its portfolio. */
@RestController
@RequestMapping("/api/v1/opportunities/{opportunityId}/proposal")
@Tag(name = "proposal", description = "What the participants of an opportunity offer together")
class ProposalResource {

    private final ProposalReading reading;
    private final ProposalContributions contributions;
    private final Opportunities opportunities;
    private final Readers readers;

    ProposalResource(
            ProposalReading reading,
            ProposalContributions contributions,
            Opportunities opportunities,
            Readers readers) {
        this.reading = reading;
        this.contributions = contributions;
        this.opportunities = opportunities;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Read the joint proposal",
            description = "All sections and the total. Price lines of others are shown to the contracting party and to"
                    + " the managers of the portfolio only.")
    ResponseEntity<ProposalView> read(@PathVariable String opportunityId) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        Reader reader = readers.current();
        opportunities.requireInside(opportunity, reader);
        ProposalView proposal = opportunities.isOffice(opportunity, reader)
                ? reading.fullView(opportunity)
                : reading.viewFor(opportunity, reader.organisations());
        return ResponseEntity.ok().eTag(EntityTag.of(proposal.version())).body(proposal);
    }

    @GetMapping("/sections/{organisationId}")
    @Operation(summary = "Read the own section", description = "With its price lines; its ETag is needed to change it.")
    ResponseEntity<ProposalView.Section> section(
            @PathVariable String opportunityId, @PathVariable String organisationId) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        OrganisationId organisation = own(opportunity, organisationId);
        return answer(reading.section(opportunity, organisation).orElseThrow(UnknownOpportunity::new));
    }

    @PutMapping("/sections/{organisationId}")
    @Operation(
            summary = "Write the own section",
            description = "Replaces text and price lines. If-Match carries the ETag of what was read, or \"0\" where"
                    + " nobody has written the section yet. Sign-offs of the proposal so far count no more.")
    ResponseEntity<ProposalView.Section> write(
            @PathVariable String opportunityId,
            @PathVariable String organisationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SectionBody body) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        OrganisationId organisation = own(opportunity, organisationId);
        long version = reading.section(opportunity, organisation)
                .map(ProposalView.Section::version)
                .orElse(0L);
        EntityTag.require(ifMatch, version);
        contributions.contribute(opportunity, body.order(organisation), version);
        return answer(reading.section(opportunity, organisation).orElseThrow());
    }

    /** Everybody else's section is answered like one that does not exist. */
    private OrganisationId own(OpportunityId opportunity, String organisationId) {
        OrganisationId organisation = OrganisationId.parse(organisationId);
        Reader reader = readers.current();
        opportunities.requireInside(opportunity, reader);
        if (!reader.belongsTo(organisation)) {
            throw new UnknownOpportunity();
        }
        return organisation;
    }

    private static ResponseEntity<ProposalView.Section> answer(ProposalView.Section section) {
        return ResponseEntity.ok().eTag(EntityTag.of(section.version())).body(section);
    }
}
