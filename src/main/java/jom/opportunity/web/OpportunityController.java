package jom.opportunity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import jom.kernel.MalformedIdentifier;
import jom.network.Aliases;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Amendments;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityDisclosure;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.OpportunitySummary;
import jom.opportunity.OpportunityView;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import jom.platform.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities")
@Tag(name = "opportunities", description = "Customer needs pursued together; whoever takes no part finds nothing here")
class OpportunityController {

    private final OpportunityIntake intake;
    private final Amendments amendments;
    private final Opportunities opportunities;
    private final Readers readers;
    private final Aliases aliases;

    OpportunityController(
            OpportunityIntake intake,
            Amendments amendments,
            Opportunities opportunities,
            Readers readers,
            Aliases aliases) {
        this.intake = intake;
        this.amendments = amendments;
        this.opportunities = opportunities;
        this.readers = readers;
        this.aliases = aliases;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('PARTNER_USER', 'INTEGRATOR')")
    @Operation(summary = "Takes in an opportunity for one of the caller's organisations, and starts its process")
    ResponseEntity<OpportunityView> takeIn(@Valid @RequestBody IntakeBody body) {
        Reader reader = readers.current();
        OpportunityId id = intake.takeIn(body.order(originator(body.originator(), reader)));
        return answer(
                ResponseEntity.created(URI.create("/api/v1/opportunities/" + id)),
                opportunities.insideView(id, reader));
    }

    @GetMapping
    @Operation(summary = "Lists the opportunities in which the caller takes part, or that it manages, newest first")
    ResponseEntity<Page<OpportunitySummary>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        return Page.of(
                        opportunities.mine(readers.current(), before(cursor), shown + 1),
                        shown,
                        opportunity -> opportunity.id().toString())
                .answer();
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Shows an opportunity",
            description = "Participants and portfolio managers see it whole, invited ones a masked preview.")
    ResponseEntity<OpportunityDisclosure> show(@PathVariable String id) {
        OpportunityDisclosure disclosed = opportunities.view(OpportunityId.parse(id), readers.current());
        ResponseEntity.BodyBuilder ok = ResponseEntity.ok();
        if (disclosed instanceof OpportunityView view) {
            ok.eTag(EntityTag.of(view.version()));
        }
        return ok.body(disclosed);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Corrects an opportunity", description = "For the originator, until the customer decides.")
    ResponseEntity<OpportunityView> amend(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AmendmentBody body) {
        Reader reader = readers.current();
        OpportunityView known = opportunities.insideView(OpportunityId.parse(id), reader);
        EntityTag.require(ifMatch, known.version());
        return answer(ResponseEntity.ok(), amendments.amend(known.id(), known.version(), reader, body.order()));
    }

    private OrganisationId originator(@Nullable OrganisationId named, Reader reader) {
        if (named == null) {
            Set<OrganisationId> own = aliases.living(reader.organisations());
            if (own.size() != 1) {
                throw new RequestRefused(
                        HttpStatus.BAD_REQUEST, "platform.invalid", "originator is missing: name your organisation");
            }
            return own.iterator().next();
        }
        if (!reader.belongsTo(named)) {
            throw new AccessDeniedException("not the own organisation");
        }
        return aliases.present(named);
    }

    private static ResponseEntity<OpportunityView> answer(ResponseEntity.BodyBuilder builder, OpportunityView view) {
        return builder.eTag(EntityTag.of(view.version())).body(view);
    }

    private static Optional<OpportunityId> before(@Nullable String cursor) {
        try {
            return Optional.ofNullable(Page.decode(cursor)).map(OpportunityId::parse);
        } catch (MalformedIdentifier malformed) {
            throw Page.malformedCursor();
        }
    }
}
