package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
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

/** How big organisations are. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/size")
@Tag(name = "organisations")
class SizeController {

    private final OrganisationSizes sizes;
    private final OrganisationDirectory directory;
    private final Access access;

    SizeController(OrganisationSizes sizes, OrganisationDirectory directory, Access access) {
        this.sizes = sizes;
        this.directory = directory;
        this.access = access;
    }

    /** {@code null} where it was not told. */
    @Schema(name = "OrganisationSize")
    record Body(@Nullable SizeClass size) {}

    @GetMapping
    @Operation(
            summary = "Shows how big an organisation is",
            description = "For its own people, portfolio managers and administrators. Matching never reads it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    ResponseEntity<Body> show(@PathVariable String id) {
        OrganisationId organisation = known(id);
        access.requireKnowing(organisation);
        return answer(sizes.of(organisation));
    }

    @PutMapping
    @Operation(
            summary = "Tells how big an organisation is, or takes it back",
            description = "For its own people and administrators. It serves reports about fairness alone.")
    ResponseEntity<Body> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Body body) {
        OrganisationId organisation = known(id);
        access.requireChanging(organisation);
        EntityTag.require(ifMatch, OrganisationSizes.version(sizes.of(organisation)));
        sizes.tell(organisation, Optional.ofNullable(body.size()));
        return answer(sizes.of(organisation));
    }

    private static ResponseEntity<Body> answer(Optional<SizeClass> size) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(OrganisationSizes.version(size)))
                .body(new Body(size.orElse(null)));
    }

    private OrganisationId known(String id) {
        return directory.get(OrganisationId.parse(id)).id();
    }
}
