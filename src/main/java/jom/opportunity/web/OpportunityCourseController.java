package jom.opportunity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.CustomerDecisions;
import jom.opportunity.InvitationView;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.opportunity.TimelineEntry;
import jom.opportunity.Withdrawal;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities/{id}")
@Tag(name = "opportunities")
class OpportunityCourseController {

    private final Opportunities opportunities;
    private final Withdrawal withdrawal;
    private final CustomerDecisions decisions;
    private final Readers readers;

    OpportunityCourseController(
            Opportunities opportunities, Withdrawal withdrawal, CustomerDecisions decisions, Readers readers) {
        this.opportunities = opportunities;
        this.withdrawal = withdrawal;
        this.decisions = decisions;
        this.readers = readers;
    }

    @GetMapping("/participants")
    @Operation(summary = "Lists who takes part, or did")
    List<OpportunityView.Member> participants(@PathVariable String id) {
        return opportunities
                .insideView(OpportunityId.parse(id), readers.current())
                .participants();
    }

    @GetMapping("/invitations")
    @Operation(
            summary = "Lists who was asked",
            description = "Everybody for the originator and portfolio managers, else the caller's own.")
    List<InvitationView> invitations(@PathVariable String id) {
        return opportunities.invitations(OpportunityId.parse(id), readers.current());
    }

    @GetMapping("/timeline")
    @Operation(summary = "Lists what happened, oldest first, as far as it is for the caller")
    ResponseEntity<Page<TimelineEntry>> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        long after = after(cursor);
        List<TimelineEntry> entries = opportunities.timeline(OpportunityId.parse(id), readers.current()).stream()
                .filter(entry -> entry.position() > after)
                .limit(shown + 1L)
                .toList();
        return Page.of(entries, shown, entry -> Long.toString(entry.position())).answer();
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Gives an opportunity up", description = "For the originator, until the customer decides.")
    ResponseEntity<OpportunityView> withdraw(@PathVariable String id, @Valid @RequestBody WithdrawalBody body) {
        OpportunityId opportunity = OpportunityId.parse(id);
        Reader reader = readers.current();
        withdrawal.withdraw(opportunity, reader, body.reason());
        return answer(opportunity, reader);
    }

    @PostMapping("/customer-decision")
    @Operation(summary = "Keeps what the customer decided", description = "For the contracting party.")
    ResponseEntity<OpportunityView> decide(@PathVariable String id, @Valid @RequestBody DecisionBody body) {
        OpportunityId opportunity = OpportunityId.parse(id);
        Reader reader = readers.current();
        decisions.record(opportunity, reader, body.order());
        return answer(opportunity, reader);
    }

    private ResponseEntity<OpportunityView> answer(OpportunityId id, Reader reader) {
        OpportunityView view = opportunities.insideView(id, reader);
        return ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view);
    }

    private static long after(@Nullable String cursor) {
        try {
            String key = Page.decode(cursor);
            return key == null ? 0 : Long.parseLong(key);
        } catch (NumberFormatException malformed) {
            throw Page.malformedCursor();
        }
    }
}
