package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.InvitationPolicies;
import jom.network.connections.InvitationPolicy;
import jom.platform.web.EntityTag;
import jom.platform.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose opportunities an organisation may be invited to. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/invitation-policy")
@Tag(name = "connections")
class InvitationPolicyController {

    private final InvitationPolicies policies;
    private final OrganisationDirectory directory;
    private final Access access;

    InvitationPolicyController(InvitationPolicies policies, OrganisationDirectory directory, Access access) {
        this.policies = policies;
        this.directory = directory;
        this.access = access;
    }

    /**
     * Who may invite.
     *
     * @param exceptions who may not; only with {@code allBut}
     */
    @Schema(name = "InvitationPolicy")
    record Body(
            @NotNull InvitationPolicy.Openness who,

            @Size(max = InvitationPolicy.EXCEPTIONS_MAX) @Nullable
            Set<@NotNull OrganisationId> exceptions) {

        InvitationPolicy policy() {
            Set<OrganisationId> those = exceptions == null ? Set.of() : exceptions;
            if (who != InvitationPolicy.Openness.ALL_BUT && !those.isEmpty()) {
                throw new RequestRefused(HttpStatus.BAD_REQUEST, "platform.invalid", "exceptions are for allBut only");
            }
            return new InvitationPolicy(who, those);
        }
    }

    @GetMapping
    @Operation(
            summary = "Shows who may invite an organisation",
            description = "Everybody, until it says otherwise. For its own people and administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403")
    ResponseEntity<Body> show(@PathVariable String id) {
        return answer(policies.of(own(id)));
    }

    @PutMapping
    @Operation(
            summary = "Changes who may invite an organisation",
            description = "Whoever may not invite it is not proposed it either. For its own people and administrators.")
    ResponseEntity<Body> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Body body) {
        OrganisationId organisation = own(id);
        InvitationPolicies.Kept known = policies.of(organisation);
        EntityTag.require(ifMatch, known.version());
        return answer(policies.change(organisation, known.version(), body.policy()));
    }

    private static ResponseEntity<Body> answer(InvitationPolicies.Kept kept) {
        return ResponseEntity.ok()
                .eTag(EntityTag.of(kept.version()))
                .body(new Body(kept.policy().who(), kept.policy().exceptions()));
    }

    private OrganisationId own(String id) {
        OrganisationId organisation = directory.get(OrganisationId.parse(id)).id();
        access.requireChanging(organisation);
        return organisation;
    }
}
