package jom.revenue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Identifiers;
import jom.kernel.MalformedIdentifier;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import jom.revenue.DealView;
import jom.revenue.JournalLine;
import jom.revenue.LedgerReading;
import jom.revenue.OwnPart;
import jom.revenue.SplitAgreementView;
import jom.revenue.SplitNegotiation;
import jom.revenue.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who gets how much: what is agreed for all participants, what is posted for its owner. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "revenue", description = "Split agreements, the journal and statements")
class RevenueResource {

    private final SplitNegotiation splits;
    private final LedgerReading ledger;
    private final Opportunities opportunities;
    private final Readers readers;

    RevenueResource(SplitNegotiation splits, LedgerReading ledger, Opportunities opportunities, Readers readers) {
        this.splits = splits;
        this.ledger = ledger;
        this.opportunities = opportunities;
        this.readers = readers;
    }

    @GetMapping("/split-agreements/{opportunityId}")
    @Operation(summary = "Read a split agreement", description = "For everybody who takes part in the opportunity.")
    ResponseEntity<SplitAgreementView> agreement(@PathVariable String opportunityId) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        opportunities.requireInside(opportunity, readers.current());
        SplitAgreementView agreement = splits.current(opportunity);
        return ResponseEntity.ok().eTag(EntityTag.of(agreement.version())).body(agreement);
    }

    @GetMapping("/split-agreements/{opportunityId}/parts/{organisationId}")
    @Operation(summary = "Read the own part of a deal", description = "There is none before the deal is posted.")
    OwnPart part(@PathVariable String opportunityId, @PathVariable String organisationId) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        OrganisationId organisation = OrganisationId.parse(organisationId);
        Reader reader = readers.current();
        opportunities.requireInside(opportunity, reader);
        if (!reader.belongsTo(organisation)) {
            throw new UnknownOpportunity();
        }
        return ledger.myPart(opportunity, organisation).orElseThrow(UnknownOpportunity::new);
    }

    @GetMapping("/split-agreements/{opportunityId}/postings")
    @Operation(
            summary = "Read all postings of a deal",
            description = "For the finance people of the contracting party and the managers of the portfolio.")
    DealView postings(@PathVariable String opportunityId) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        Reader reader = readers.current();
        opportunities.requireInside(opportunity, reader);
        if (!opportunities.isOffice(opportunity, reader) && !isFinanceOfPrime(opportunity, reader)) {
            throw new UnknownOpportunity();
        }
        return ledger.deal(opportunity);
    }

    private boolean isFinanceOfPrime(OpportunityId opportunity, Reader reader) {
        return reader.is(Role.FINANCE)
                && reader.belongsTo(opportunities.facts(opportunity).prime());
    }

    @GetMapping("/journal")
    @Operation(summary = "List the own lines of the ledger", description = "In the order of posting, page by page.")
    ResponseEntity<Page<JournalLine>> journal(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int wanted = Page.limit(limit);
        List<JournalLine> lines = ledger.journal(readers.current().organisations(), start(cursor), wanted + 1);
        return Page.of(lines, wanted, line -> line.id().toString()).answer();
    }

    private static @Nullable UUID start(@Nullable String cursor) {
        String key = Page.decode(cursor);
        try {
            return key == null ? null : Identifiers.parse(key, Function.identity());
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }

    @GetMapping("/statements")
    @Operation(summary = "Read what is owed to the own organisations", description = "One amount per currency each.")
    List<Statement> statements() {
        return ledger.statements(readers.current().organisations());
    }
}
