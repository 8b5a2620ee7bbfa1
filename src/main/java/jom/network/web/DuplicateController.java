package jom.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Readers;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.DuplicateDecision;
import jom.network.duplicates.DuplicateQuery;
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

/** Organisations that seem to be in the network twice, for portfolio managers and administrators to decide on. */
@RestController
@RequestMapping("/api/v1/organisation-duplicates")
@PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
@Tag(name = "organisations")
class DuplicateController {

    private final Duplicates duplicates;
    private final OrganisationDirectory directory;
    private final Readers readers;

    DuplicateController(Duplicates duplicates, OrganisationDirectory directory, Readers readers) {
        this.duplicates = duplicates;
        this.directory = directory;
        this.readers = readers;
    }

    /** How many pairs a search has added to the list. */
    @Schema(name = "DuplicateSearch")
    record Found(int added) {}

    /**
     * What is decided, and why.
     *
     * @param stays which of them stays if they are the same; without it the one that was registered first
     */
    @Schema(name = "DuplicateDecision")
    record Decision(
            @NotNull Boolean same,

            @Nullable OrganisationId stays,

            @NotBlank @Size(max = Duplicates.REASON_LENGTH_MAX)
            String reason) {

        DuplicateDecision decision() {
            return new DuplicateDecision(same, stays, reason);
        }
    }

    /**
     * Two that seem to be one.
     *
     * @param organisationId the one that was registered first
     * @param version is the ETag that a decision needs
     * @param points how much alike they are, of 100
     * @param same what was decided; missing while nobody has
     * @param stays which of them stayed, if they are one
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
            int points,
            Instant foundAt,
            @Nullable Boolean same,
            @Nullable OrganisationId stays,

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
                    suspected.points(),
                    suspected.foundAt(),
                    suspected.same().orElse(null),
                    suspected.stays().orElse(null),
                    suspected.reason().orElse(null));
        }
    }

    @GetMapping
    @Operation(summary = "Lists organisations that seem to be in the network twice, the most alike first")
    ResponseEntity<Page<View>> list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(required = false)
                    @Pattern(regexp = "registrationNumber|webDomain|name|similarName")
                    @Size(max = 20)
                    @Nullable
                    String why,
            @RequestParam(required = false) @Size(max = OrganisationDetails.NAME_LENGTH_MAX) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        Optional<String> name = Optional.ofNullable(q).map(String::strip).filter(text -> !text.isEmpty());
        DuplicateQuery query =
                new DuplicateQuery(decided, Optional.ofNullable(why).map(Likeness::of), name, after(cursor));
        List<SuspectedDuplicate> found = duplicates.list(query, shown + 1);
        Map<OrganisationId, String> names = directory.names(found.stream()
                .flatMap(each -> Stream.of(each.pair().low(), each.pair().high()))
                .distinct()
                .toList());
        return Page.of(
                        found.stream().map(each -> View.of(each, names)).toList(),
                        shown,
                        view -> view.points() + " " + view.organisationId() + " " + view.otherId())
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
            description =
                    "Two that are the same become one: what the other one has goes to the one that stays, and its id"
                            + " leads there from then on. What is signed or booked stays under the id under which it was.")
    ResponseEntity<View> decide(
            @PathVariable String organisationId,
            @PathVariable String otherId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Decision body) {
        SuspectedDuplicate known = known(organisationId, otherId);
        EntityTag.require(ifMatch, known.version());
        return answer(duplicates.decide(known.pair(), known.version(), body.decision(), readers.current()));
    }

    @DeleteMapping("/{organisationId}/{otherId}/decision")
    @Operation(
            summary = "Takes a decision about two organisations back",
            description = "Two that have become one are two again, as long as nothing was built upon their being one.")
    ResponseEntity<View> undo(
            @PathVariable String organisationId,
            @PathVariable String otherId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SuspectedDuplicate known = known(organisationId, otherId);
        EntityTag.require(ifMatch, known.version());
        return answer(duplicates.undo(known.pair(), known.version(), readers.current()));
    }

    private SuspectedDuplicate known(String one, String other) {
        return duplicates.get(pair(OrganisationId.parse(one), OrganisationId.parse(other)));
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

    private static Optional<DuplicateQuery.After> after(@Nullable String cursor) {
        String key = Page.decode(cursor);
        if (key == null) {
            return Optional.empty();
        }
        String[] parts = key.split(" ", -1);
        if (parts.length != 3) {
            throw Page.malformedCursor();
        }
        try {
            OrganisationPair pair = OrganisationPair.of(OrganisationId.parse(parts[1]), OrganisationId.parse(parts[2]));
            return Optional.of(new DuplicateQuery.After(Integer.parseInt(parts[0]), pair));
        } catch (IllegalArgumentException malformed) {
            throw Page.malformedCursor();
        }
    }
}
