package jom.matching.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import jom.matching.weights.WeightsDesk;
import jom.matching.weights.WeightsVersion;
import jom.network.Reader;
import jom.network.Readers;
import jom.platform.web.Attachment;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How much each criterion counts when a team is sought. */
@RestController
@RequestMapping("/api/v1/matching-weights")
@PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
@Tag(name = "portfolios")
class WeightsController {

    private static final int FILE_LENGTH_MAX = 100_000;
    private static final int VERSION_MAX = 1_000_000_000;

    private final WeightsDesk desk;
    private final Readers readers;

    WeightsController(WeightsDesk desk, Readers readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping
    @Operation(
            summary = "Shows the matching weights in force",
            description = "One table for the whole network; neither region nor size is a criterion. For managers of"
                    + " portfolios and administrators. Its ETag is needed to publish others.")
    ResponseEntity<WeightsView> show() {
        WeightsVersion newest = desk.newest(readers.current());
        return ResponseEntity.ok().eTag(EntityTag.of(newest.number())).body(WeightsView.of(newest));
    }

    @GetMapping("/versions")
    @Operation(
            summary = "Lists the versions of the matching weights, the newest first",
            description = "With who published them, when and why. The last one is what is shipped.")
    ResponseEntity<Page<WeightsView>> versions(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.limit(limit);
        List<WeightsView> rows = desk.before(before(cursor), size + 1, readers.current()).stream()
                .map(WeightsView::of)
                .toList();
        return Page.of(rows, size, last -> String.valueOf(last.weights().version()))
                .answer();
    }

    @GetMapping("/versions/{version}")
    @Operation(summary = "Shows a version of the matching weights", description = "0 is what is shipped.")
    WeightsView version(@PathVariable @Min(0) @Max(VERSION_MAX) int version) {
        return WeightsView.of(desk.version(version, readers.current()));
    }

    @GetMapping(path = "/versions/{version}/files/dmn", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            summary = "A version of the matching weights as a decision table",
            description =
                    "For Camunda Modeler. Deployed by itself, changed or not, it becomes the next version; one that"
                            + " was made from an older version than the one in force is refused.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML_VALUE,
                            schema = @Schema(type = "string", maxLength = FILE_LENGTH_MAX)))
    ResponseEntity<byte[]> file(@PathVariable @Min(0) @Max(VERSION_MAX) int version) {
        return Attachment.named("matchingWeights.dmn", MediaType.APPLICATION_XML)
                .body(desk.file(version, readers.current()));
    }

    @PostMapping("/trials")
    @Operation(
            summary = "Tries other weights on the opportunities for which a team was sought last",
            description = "Each team is sought anew with what is known today, once with the weights in force and once"
                    + " with the others. Nothing is kept. Opportunities of portfolios that the reader does not manage"
                    + " are counted only.")
    WeightsTrialsView compare(@Valid @RequestBody WeightsBody body) {
        return WeightsTrialsView.of(desk.compare(body.weights(0), readers.current()));
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Publishes matching weights",
            description = "They are deployed as a decision table and count for every team that is sought from now on;"
                    + " proposals keep the version they were made with. If-Match takes the ETag of the weights in"
                    + " force. Going back to a version means publishing its points again.")
    WeightsPublicationView publish(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WeightsPublicationBody body) {
        Reader reader = readers.current();
        int present = desk.newest(reader).number();
        EntityTag.require(ifMatch, present);
        boolean inForce = desk.publish(body.points().weights(present), body.reason(), reader);
        return new WeightsPublicationView(inForce, WeightsView.of(desk.newest(reader)));
    }

    private static int before(@Nullable String cursor) {
        String key = Page.decode(cursor);
        if (key == null) {
            return Integer.MAX_VALUE;
        }
        if (!key.matches("[0-9]{1,9}")) {
            throw Page.malformedCursor();
        }
        return Integer.parseInt(key);
    }
}
