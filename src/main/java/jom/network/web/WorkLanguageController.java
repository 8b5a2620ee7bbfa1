package jom.network.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.profile.LanguageCode;
import jom.network.profile.WorkLanguages;
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

/** In which languages organisations work. */
@RestController
@RequestMapping("/api/v1/organisations/{id}/work-languages")
@Tag(name = "organisations")
class WorkLanguageController {

    private final WorkLanguages languages;
    private final OrganisationDirectory directory;
    private final Access access;

    WorkLanguageController(WorkLanguages languages, OrganisationDirectory directory, Access access) {
        this.languages = languages;
        this.directory = directory;
        this.access = access;
    }

    /** Codes of ISO 639-1. */
    @Schema(name = "WorkLanguages")
    record Body(
            @NotNull @Size(max = WorkLanguages.LANGUAGES_MAX)
            Set<@NotNull LanguageCode> codes) {

        static Body of(WorkLanguages.Kept kept) {
            return new Body(new TreeSet<>(kept.codes()));
        }
    }

    @GetMapping
    @Operation(summary = "Shows in which languages an organisation works")
    ResponseEntity<Body> show(@PathVariable String id) {
        return answer(languages.of(known(id)));
    }

    @PutMapping
    @Operation(
            summary = "Changes in which languages an organisation works",
            description = "For its own people and administrators.")
    ResponseEntity<Body> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Body body) {
        OrganisationId organisation = known(id);
        access.requireChanging(organisation);
        WorkLanguages.Kept present = languages.of(organisation);
        EntityTag.require(ifMatch, present.version());
        return answer(languages.change(organisation, present.version(), body.codes()));
    }

    private static ResponseEntity<Body> answer(WorkLanguages.Kept kept) {
        return ResponseEntity.ok().eTag(EntityTag.of(kept.version())).body(Body.of(kept));
    }

    private OrganisationId known(String id) {
        return directory.get(OrganisationId.parse(id)).id();
    }
}
