package jom.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Readers;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.UnknownOpportunity;
import jom.platform.web.EntityTag;
import jom.proposal.CharterReading;
import jom.proposal.CharterView;
import jom.proposal.Charters;
import jom.proposal.ContentHash;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The charter of an opportunity, for its participants and the managers of its portfolio. */
@RestController
@RequestMapping("/api/v1/opportunities/{opportunityId}/charter")
@Tag(name = "charter", description = "What the participants of an opportunity agree on and sign")
class CharterResource {

    private final CharterReading reading;
    private final Charters charters;
    private final Opportunities opportunities;
    private final Readers readers;

    CharterResource(CharterReading reading, Charters charters, Opportunities opportunities, Readers readers) {
        this.reading = reading;
        this.charters = charters;
        this.opportunities = opportunities;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Read the charter",
            description = "The version last proposed, its hash, and who has signed it.")
    ResponseEntity<CharterView> read(@PathVariable String opportunityId) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        opportunities.requireInside(opportunity, readers.current());
        return answer(opportunity);
    }

    /**
     * A signature over one version.
     *
     * @param organisationId in whose name; the signing person belongs to it
     * @param hash of the version that was read
     */
    @Schema(name = "CharterSignatureDetails")
    record Signature(
            @NotNull OrganisationId organisationId,

            @NotNull @Pattern(regexp = ContentHash.PATTERN) @Size(max = ContentHash.LENGTH)
            String hash) {}

    @PostMapping("/signatures")
    @Operation(
            summary = "Sign the charter",
            description = "Signs the version with this hash, which has to be the one last proposed.")
    ResponseEntity<CharterView> sign(@PathVariable String opportunityId, @Valid @RequestBody Signature signature) {
        OpportunityId opportunity = OpportunityId.parse(opportunityId);
        Reader reader = readers.current();
        opportunities.requireInside(opportunity, reader);
        if (!reader.belongsTo(signature.organisationId())) {
            throw new UnknownOpportunity();
        }
        charters.sign(opportunity, signature.organisationId(), new ContentHash(signature.hash()));
        return answer(opportunity);
    }

    private ResponseEntity<CharterView> answer(OpportunityId opportunity) {
        CharterView charter = reading.current(opportunity);
        return ResponseEntity.ok().eTag(EntityTag.of(charter.version())).body(charter);
    }
}
