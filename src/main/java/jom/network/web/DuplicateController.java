package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.Duplicates;
import jom.network.duplicates.Likeness;
import jom.network.duplicates.SuspectedDuplicate;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations that seem to be in the network twice, for administrators to decide on. */
@RestController
@RequestMapping("/api/v1/organisation-duplicates")
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Tag(name = "organisations")
class DuplicateController {

    private final Duplicates duplicates;
    private final OrganisationDirectory directory;

    DuplicateController(Duplicates duplicates, OrganisationDirectory directory) {
        this.duplicates = duplicates;
        this.directory = directory;
    }

    /** How many pairs a search has added to the list. */
    @Schema(name = "DuplicateSearch")
    record Found(int added) {}

    /** What is decided, and why. */
    @Schema(name = "DuplicateDecision")
    record Decision(
            @NotNull Boolean same,

            @NotBlank @Size(max = Duplicates.REASON_LENGTH_MAX)
            String reason) {}

    /**
     * Two that seem to be one.
     *
     * @param organisationId the one that was registered first
     * @param version is the ETag that a decision needs
     * @param same what was decided; missing while nobody has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuspectedDuplicate")
    record View(
            OrganisationId organisationId,
            @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String name,
            OrganisationId otherId,
            @Size(max = OrganisationDetails.NAME_LENGTH_MAX) String otherName,
            long version,
            Set<Likeness> likenesses,
            Instant foundAt,
            @Nullable Boolean same,

            @Size(max = Duplicates.REASON_LENGTH_MAX) @Nullable
            String reason) {

        static View of(SuspectedDuplicate suspected, Map<OrganisationId, String> names) {
            OrganisationPair pair = suspected.pair();
            return new View(
                    pair.low(),
                    names.getOrDefault(pair.low(), ""),
                    pair.high(),
                    names.getOrDefault(pair.high(), ""),
                    suspected.version(),
                    suspected.likenesses(),
                    suspected.foundAt(),
                    suspected.same().orElse(null),
                    suspected.reason().orElse(null));
        }
    }

    @GetMapping
    @Operation(summary = "Lists organisations that seem to be in the network twice")
    ResponseEntity<Page<View>> list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        List<SuspectedDuplicate> found = duplicates.list(decided, after(cursor), shown + 1);
        Map<OrganisationId, String> names = directory.names(found.stream()
                .flatMap(each -> Stream.of(each.pair().low(), each.pair().high()))
                .distinct()
                .toList());
        return Page.of(
                        found.stream().map(each -> View.of(each, names)).toList(),
                        shown,
                        view -> view.organisationId() + " " + view.otherId())
                .answer();
    }

    @PostMapping("/searches")
    @Operation(
            summary = "Looks the network through for organisations that are in it twice",
            description = "What has been decided stays so. Worth doing after an import.")
    Found search() {
        return new Found(duplicates.search());
    }

    @PutMapping("/{organisationId}/{otherId}/decision")
    @Operation(
            summary = "Decides whether two organisations are the same",
            description = "Of two that are the same the directory shows the one that was registered first.")
    ResponseEntity<View> decide(
            @PathVariable String organisationId,
            @PathVariable String otherId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Decision body) {
        SuspectedDuplicate known = known(organisationId, otherId);
        EntityTag.require(ifMatch, known.version());
        return answer(duplicates.decide(known.pair(), known.version(), body.same(), body.reason()));
    }

    @DeleteMapping("/{organisationId}/{otherId}/decision")
    @Operation(summary = "Takes a decision about two organisations back")
    ResponseEntity<View> undo(
            @PathVariable String organisationId,
            @PathVariable String otherId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SuspectedDuplicate known = known(organisationId, otherId);
        EntityTag.require(ifMatch, known.version());
        return answer(duplicates.undo(known.pair(), known.version()));
    }

    private SuspectedDuplicate known(String one, String other) {
        OrganisationId first = directory.get(OrganisationId.parse(one)).id();
        OrganisationId second = directory.get(OrganisationId.parse(other)).id();
        return duplicates.get(pair(first, second));
    }

    /** One with itself is on no list, under any pair. */
    private static OrganisationPair pair(OrganisationId one, OrganisationId other) {
        return OrganisationPair.of(one, one.equals(other) ? OrganisationId.next() : other);
    }

    private ResponseEntity<View> answer(SuspectedDuplicate suspected) {
        OrganisationPair pair = suspected.pair();
        return ResponseEntity.ok()
                .eTag(EntityTag.of(suspected.version()))
                .body(View.of(suspected, directory.names(List.of(pair.low(), pair.high()))));
    }

    private static @Nullable OrganisationPair after(@Nullable String cursor) {
        String key = Page.decode(cursor);
        if (key == null) {
            return null;
        }
        String[] ids = key.split(" ", -1);
        try {
            return ids.length == 2
                    ? OrganisationPair.of(OrganisationId.parse(ids[0]), OrganisationId.parse(ids[1]))
                    : malformed();
        } catch (IllegalArgumentException malformed) {
            throw Page.malformedCursor();
        }
    }

    private static OrganisationPair malformed() {
        throw Page.malformedCursor();
    }
}
