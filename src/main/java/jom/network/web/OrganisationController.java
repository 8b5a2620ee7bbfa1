package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import jom.network.ExternalKey;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.RegisterOrganisation;
import jom.platform.web.EntityTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "organisations", description = "Who there is, and what they can do")
class OrganisationController {

    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final Access access;

    OrganisationController(OrganisationRegistry registry, OrganisationDirectory directory, Access access) {
        this.registry = registry;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an organisation")
    ResponseEntity<OrganisationView> show(@PathVariable String id) {
        return answer(ResponseEntity.ok(), directory.get(OrganisationId.parse(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INTEGRATOR')")
    @Operation(summary = "Registers an organisation")
    ResponseEntity<OrganisationView> register(@Valid @RequestBody OrganisationBody.Registration body) {
        OrganisationBody.Key key = body.key();
        ExternalKey known = key == null ? null : key.key();
        OrganisationId id =
                registry.register(new RegisterOrganisation(body.details().details(), known));
        return answer(ResponseEntity.created(URI.create("/api/v1/organisations/" + id)), directory.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes an organisation", description = "For its own people and administrators.")
    ResponseEntity<OrganisationView> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OrganisationBody body) {
        OrganisationProfile known = directory.get(OrganisationId.parse(id));
        access.requireChanging(known.id());
        EntityTag.require(ifMatch, known.version());
        registry.update(known.id(), known.version(), body.details());
        return answer(ResponseEntity.ok(), directory.get(known.id()));
    }

    private ResponseEntity<OrganisationView> answer(ResponseEntity.BodyBuilder builder, OrganisationProfile profile) {
        return builder.eTag(EntityTag.of(profile.version())).body(view(profile));
    }

    private OrganisationView view(OrganisationProfile profile) {
        return access.mayKnow(profile.id()) ? OrganisationView.forItsOwn(profile) : OrganisationView.forOthers(profile);
    }
}
