package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jom.network.Capability;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.endorsement.Endorsement;
import jom.network.endorsement.EndorsementId;
import jom.network.endorsement.Endorsements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What others say of an organisation with which they have won. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/endorsements")
@Tag(name = "connections")
class EndorsementController {

    private final Endorsements endorsements;
    private final OrganisationDirectory directory;
    private final Access access;

    EndorsementController(Endorsements endorsements, OrganisationDirectory directory, Access access) {
        this.endorsements = endorsements;
        this.directory = directory;
        this.access = access;
    }

    /**
     * Who vouches, and for what.
     *
     * @param endorserId an organisation of the caller
     */
    @Schema(name = "EndorsementDetails")
    record Body(
            @NotNull OrganisationId endorserId,
            @NotNull Capability capability,

            @Size(max = Endorsements.NOTE_LENGTH_MAX) @Nullable
            String note) {}

    /** An endorsement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Endorsement")
    record View(
            EndorsementId id,
            OrganisationId endorserId,
            @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
            Capability capability,

            @Size(max = Endorsements.NOTE_LENGTH_MAX) @Nullable
            String note,

            Instant at) {

        static View of(Endorsement endorsement, String name) {
            return new View(
                    endorsement.id(),
                    endorsement.by(),
                    name,
                    endorsement.capability(),
                    endorsement.note().orElse(null),
                    endorsement.at());
        }
    }

    @GetMapping
    @Operation(summary = "Lists for what others vouch, the newest first")
    List<View> list(@PathVariable String id) {
        List<Endorsement> found = endorsements.of(known(id));
        Map<OrganisationId, String> names =
                directory.names(found.stream().map(Endorsement::by).distinct().toList());
        return found.stream()
                .map(each -> View.of(each, names.getOrDefault(each.by(), "")))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Vouches for what an organisation can do",
            description = "For the people of an organisation that has won an opportunity together with it.")
    View endorse(@PathVariable String id, @Valid @RequestBody Body body) {
        OrganisationId endorsed = known(id);
        access.requireChanging(body.endorserId());
        return View.of(
                endorsements.endorse(body.endorserId(), endorsed, body.capability(), body.note()),
                directory.name(body.endorserId()));
    }

    @DeleteMapping("/{endorsement}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes an endorsement back",
            description = "For the people of the organisation that gave it, and administrators.")
    void withdraw(@PathVariable String id, @PathVariable String endorsement) {
        Endorsement given = endorsements.get(known(id), EndorsementId.parse(endorsement));
        access.requireChanging(given.by());
        endorsements.withdraw(given.of(), given.id());
    }

    private OrganisationId known(String id) {
        return directory.get(OrganisationId.parse(id)).id();
    }
}
