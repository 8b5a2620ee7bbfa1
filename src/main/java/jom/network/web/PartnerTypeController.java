package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jom.network.PartnerType;
import jom.network.PartnerTypeProfile;
import jom.network.PartnerTypes;
import jom.network.WorkflowKey;
import jom.network.partnertypes.NewPartnerType;
import jom.network.partnertypes.PartnerTypeRegistry;
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

/** Partner types, to be added and changed by administrators. */
@RestController
@RequestMapping("/api/v1/partner-types")
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Tag(name = "lists", description = "Codes to choose from, with names in the reader's language")
class PartnerTypeController {

    private final PartnerTypes types;
    private final PartnerTypeRegistry registry;

    PartnerTypeController(PartnerTypes types, PartnerTypeRegistry registry) {
        this.types = types;
        this.registry = registry;
    }

    /** What it is called in the languages of this application. */
    @Schema(name = "PartnerTypeNames")
    record Names(
            @NotBlank @Size(max = NewPartnerType.NAME_LENGTH_MAX)
            String en,

            @NotBlank @Size(max = NewPartnerType.NAME_LENGTH_MAX)
            String de) {

        Map<String, String> byLanguage() {
            return Map.of("en", en, "de", de);
        }

        static Names of(PartnerTypeProfile type) {
            return new Names(type.name(Locale.ENGLISH), type.name(Locale.GERMAN));
        }
    }

    /** All there is to a partner type. */
    @Schema(name = "PartnerTypeDetails")
    record Body(
            @Valid @NotNull Names names,

            @NotNull WorkflowKey prepareWorkflow,
            @NotNull WorkflowKey deliverWorkflow,

            @Size(max = ROLES_MAX) @Nullable
            Set<
                            @NotNull @Size(max = ROLE_LENGTH_MAX)
                            @Pattern(regexp = ROLES, message = "is not a role for specialists") String>
                    roles) {

        static final int ROLES_MAX = 4;
        static final int ROLE_LENGTH_MAX = 20;
        static final String ROLES = "solution|resale|integration|hosting";

        NewPartnerType order() {
            return new NewPartnerType(
                    names.byLanguage(), prepareWorkflow, deliverWorkflow, roles == null ? Set.of() : roles);
        }

        static Body of(PartnerTypeProfile type) {
            return new Body(Names.of(type), type.prepareWorkflow(), type.deliverWorkflow(), type.roles());
        }
    }

    /** A partner type to be added. */
    @Schema(name = "PartnerTypeRegistration")
    record Registration(
            @NotNull PartnerType key, @Valid @NotNull Body details) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Adds a kind of partner",
            description =
                    "With the processes its partners run where a portfolio maps nothing else: those that another kind"
                            + " runs in the same phase, or processes that an administrator has deployed.")
    ResponseEntity<Body> add(@Valid @RequestBody Registration body) {
        registry.register(body.key(), body.details().order());
        return answer(
                ResponseEntity.created(URI.create("/api/v1/partner-types/" + body.key())),
                body.key().key());
    }

    @GetMapping("/{partnerType}")
    @Operation(summary = "Shows a kind of partner to administrators", description = "Its ETag is needed to change it.")
    ResponseEntity<Body> show(@PathVariable String partnerType) {
        return answer(ResponseEntity.ok(), partnerType);
    }

    @PutMapping("/{partnerType}")
    @Operation(
            summary = "Changes a kind of partner",
            description = "Partners who begin a phase later run what it says then; who runs stays.")
    ResponseEntity<Body> change(
            @PathVariable String partnerType,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Body body) {
        PartnerTypeProfile present = types.named(partnerType);
        EntityTag.require(ifMatch, present.version());
        registry.change(present.type(), body.order(), present.version());
        return answer(ResponseEntity.ok(), partnerType);
    }

    private ResponseEntity<Body> answer(ResponseEntity.BodyBuilder builder, String key) {
        PartnerTypeProfile type = types.named(key);
        return builder.eTag(EntityTag.of(type.version())).body(Body.of(type));
    }
}
