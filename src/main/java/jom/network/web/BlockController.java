package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.Blocks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom an organisation keeps away: for its own people only, lest the blocked one hears of it. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/blocks")
@Tag(name = "connections")
class BlockController {

    private final Blocks blocks;
    private final OrganisationDirectory directory;
    private final Access access;

    BlockController(Blocks blocks, OrganisationDirectory directory, Access access) {
        this.blocks = blocks;
        this.directory = directory;
        this.access = access;
    }

    /** One that is kept away. */
    @Schema(name = "BlockedOrganisation")
    record Blocked(
            OrganisationId organisationId,
            @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name) {}

    @GetMapping
    @Operation(
            summary = "Lists whom an organisation has blocked",
            description = "For its own people and administrators; the blocked ones do not learn of it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    List<Blocked> list(@PathVariable String id) {
        List<OrganisationId> blocked = blocks.of(own(id));
        Map<OrganisationId, String> names = directory.names(blocked);
        return blocked.stream()
                .map(each -> new Blocked(each, names.getOrDefault(each, "")))
                .toList();
    }

    @PutMapping("/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Blocks an organisation",
            description =
                    "Neither is proposed to work with the other from now on, and what connects them ends. For its own"
                            + " people and administrators.")
    void block(@PathVariable String id, @PathVariable String organisationId) {
        blocks.block(own(id), OrganisationId.parse(organisationId));
    }

    @DeleteMapping("/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Unblocks an organisation", description = "For its own people and administrators.")
    void unblock(@PathVariable String id, @PathVariable String organisationId) {
        blocks.unblock(own(id), OrganisationId.parse(organisationId));
    }

    private OrganisationId own(String id) {
        OrganisationId organisation = directory.get(OrganisationId.parse(id)).id();
        access.requireChanging(organisation);
        return organisation;
    }
}
