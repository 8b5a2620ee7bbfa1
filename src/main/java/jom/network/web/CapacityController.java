package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.profile.Capacities;
import jom.platform.web.EntityTag;
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

/** On how many joint opportunities organisations work at a time. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/capacity")
@Tag(name = "organisations")
class CapacityController {

    private final Capacities capacities;
    private final OrganisationDirectory directory;
    private final Access access;

    CapacityController(Capacities capacities, OrganisationDirectory directory, Access access) {
        this.capacities = capacities;
        this.directory = directory;
        this.access = access;
    }

    /** {@code null} where it was not told. */
    @Schema(name = "OrganisationCapacity")
    record Body(
            @Nullable @Min(Capacities.MIN) @Max(Capacities.MAX)
            Integer atOnce) {}

    @GetMapping
    @Operation(
            summary = "Shows on how many joint opportunities an organisation works at a time",
            description = "For its own people, portfolio managers and administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    ResponseEntity<Body> show(@PathVariable String id) {
        OrganisationId organisation = known(id);
        access.requireKnowing(organisation);
        return answer(capacities.of(organisation));
    }

    @PutMapping
    @Operation(
            summary = "Tells on how many joint opportunities an organisation works at a time, or takes it back",
            description =
                    "For its own people and administrators. Whoever takes part in or is asked about as many is not proposed.")
    ResponseEntity<Body> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Body body) {
        OrganisationId organisation = known(id);
        access.requireChanging(organisation);
        EntityTag.require(ifMatch, Capacities.version(capacities.of(organisation)));
        capacities.tell(organisation, body.atOnce() == null ? OptionalInt.empty() : OptionalInt.of(body.atOnce()));
        return answer(capacities.of(organisation));
    }

    private static ResponseEntity<Body> answer(OptionalInt atOnce) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(Capacities.version(atOnce)))
                .body(new Body(atOnce.isPresent() ? atOnce.getAsInt() : null));
    }

    private OrganisationId known(String id) {
        return directory.get(OrganisationId.parse(id)).id();
    }
}
