package jom.revenue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jom.kernel.Identifiers;
import jom.kernel.MalformedIdentifier;
import jom.kernel.Money;
import jom.network.Reader;
import jom.network.Readers;
import jom.network.Role;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.platform.web.Page;
import jom.revenue.events.EventKind;
import jom.revenue.events.ReportEvent;
import jom.revenue.events.RevenueEvents;
import jom.revenue.events.SourceKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the contracting party of a deal reports about its money. */
@RestController
@RequestMapping("/api/v1/revenue-events")
@Tag(name = "revenue")
class RevenueEventController {

    private final RevenueEvents events;
    private final Opportunities opportunities;
    private final Readers readers;

    RevenueEventController(RevenueEvents events, Opportunities opportunities, Readers readers) {
        this.events = events;
        this.opportunities = opportunities;
        this.readers = readers;
    }

    /**
     * An event as the contracting party's own system knows it.
     *
     * @param source the system, such as {@code erp}
     * @param sourceId the id there, such as the number of the invoice; letter case counts
     * @param day of the business, by which it is booked
     * @param amount never negative: the kind says which way it goes
     */
    @Schema(name = "RevenueEventDetails")
    record Body(
            @NotNull @Pattern(regexp = SourceKey.SOURCE_FORM) @Size(min = 1, max = SourceKey.SOURCE_LENGTH_MAX)
            String source,

            @NotNull @Pattern(regexp = SourceKey.ID_FORM) @Size(min = 1, max = SourceKey.ID_LENGTH_MAX)
            String sourceId,

            @NotNull EventKind kind,
            @NotNull LocalDate day,
            @NotNull Money amount,
            @NotNull OpportunityId opportunityId) {

        ReportEvent order() {
            return new ReportEvent(new SourceKey(source, sourceId), kind, day, amount, opportunityId);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('FINANCE')")
    @Operation(
            summary = "Report what happened to the money of a deal",
            description =
                    "For the finance people of the organisation that contracts with the customer. Each `source` and"
                            + " `sourceId` of it is taken in once: the same again is answered the same, something else under the same"
                            + " id is a 409. Invoices, credit notes, payments, refunds and churn are posted at once, divided by the"
                            + " signed split; the other kinds are kept for recognition. A credit note or a refund takes back at most"
                            + " what was posted.")
    RevenueEventView report(@Valid @RequestBody Body body) {
        return RevenueEventView.of(events.take(body.order(), readers.current()).event());
    }

    @GetMapping
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @Operation(
            summary = "List what was reported about the money of a deal",
            description =
                    "In the order in which it was taken in, page by page. For the finance people of the contracting"
                            + " party and the managers of the portfolio; what a party gets of it is in the journal.")
    ResponseEntity<Page<RevenueEventView>> list(
            @RequestParam @Size(max = RateParameters.LENGTH_MAX) String opportunityId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        Reader reader = readers.current();
        opportunities.requireInside(opportunity, reader);
        if (!opportunities.isOffice(opportunity, reader) && !isFinanceOfPrime(opportunity, reader)) {
            throw new UnknownOpportunity();
        }
        int wanted = Page.limit(limit);
        List<RevenueEventView> rows = events.of(opportunity, start(cursor), wanted + 1).stream()
                .map(RevenueEventView::of)
                .toList();
        return Page.of(rows, wanted, row -> row.id().toString()).answer();
    }

    private boolean isFinanceOfPrime(OpportunityId opportunity, Reader reader) {
        return reader.is(Role.FINANCE)
                && reader.belongsTo(opportunities.facts(opportunity).prime());
    }

    private static @Nullable UUID start(@Nullable String cursor) {
        String key = Page.decode(cursor);
        try {
            return key == null ? null : Identifiers.parse(key, Function.identity());
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }
}
