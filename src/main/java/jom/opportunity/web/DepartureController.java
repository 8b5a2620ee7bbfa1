package jom.opportunity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.opportunity.TeamChanges;
import jom.platform.web.EntityTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opportunities/{id}/participants/{organisationId}")
@Tag(name = "opportunities")
class DepartureController {

    private final Opportunities opportunities;
    private final TeamChanges team;
    private final Readers readers;

    DepartureController(Opportunities opportunities, TeamChanges team, Readers readers) {
        this.opportunities = opportunities;
        this.team = team;
        this.readers = readers;
    }

    @PostMapping("/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lets a participant leave, with its reason",
            description =
                    "For the participant itself, the originator and portfolio managers, until the customer decides."
                            + " The others look for somebody else for what is open now, and sign a charter again. If-Match takes"
                            + " the ETag of the opportunity. Afterwards the participant finds nothing here any more.")
    void leave(
            @PathVariable String id,
            @PathVariable String organisationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DepartureBody body) {
        Reader reader = readers.current();
        OpportunityView known = opportunities.insideView(OpportunityId.parse(id), reader);
        OrganisationId leaving = OrganisationId.parse(organisationId);
        EntityTag.require(ifMatch, known.version());
        team.release(known.id(), known.version(), reader, body.order(leaving));
    }
}
