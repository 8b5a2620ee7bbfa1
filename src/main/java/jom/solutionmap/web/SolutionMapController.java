package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jom.network.Industry;
import jom.network.Territory;
import jom.platform.web.Attachment;
import jom.platform.web.Page;
import jom.solutionmap.heatmap.HeatMap;
import jom.solutionmap.heatmap.HeatMapFiles;
import jom.solutionmap.heatmap.HeatMaps;
import jom.solutionmap.heatmap.MapQuestion;
import jom.solutionmap.heatmap.VerticalMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/solution-maps")
@Tag(name = "solution-maps", description = "What customers look for, and what it takes")
class SolutionMapController {

    private static final int LENGTH_MAX = 20_000_000;

    private final HeatMaps maps;
    private final HeatMapFiles files;
    private final Questions questions;

    SolutionMapController(HeatMaps maps, HeatMapFiles files, Questions questions) {
        this.maps = maps;
        this.files = files;
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "Lists the solution maps of all verticals",
            description =
                    "How many partners cover which cell, with how many references. How many open opportunities want"
                            + " it is told to managers of their portfolios and to administrators.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    ResponseEntity<Page<VerticalView>> list(
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        List<VerticalMap> all = maps.of(questions.about(portfolio, territory)).verticals();
        List<VerticalMap> rows = all.stream()
                .skip(after(all, Page.decode(cursor)))
                .limit(shown + 1L)
                .toList();
        Page<VerticalMap> page =
                Page.of(rows, shown, vertical -> vertical.industry().code());
        return new Page<>(page.items().stream().map(VerticalView::of).toList(), page.next()).answer();
    }

    private static long after(List<VerticalMap> all, @Nullable String industry) {
        if (industry == null) {
            return 0;
        }
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).industry().code().equals(industry)) {
                return place + 1L;
            }
        }
        throw Page.malformedCursor();
    }

    @GetMapping("/{industry}")
    @Operation(summary = "Shows the solution map of a vertical")
    VerticalView show(
            @PathVariable Industry industry,
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory) {
        return VerticalView.of(maps.of(industry, questions.about(portfolio, territory)));
    }

    @GetMapping(path = "/files/csv", produces = "text/csv")
    @Operation(
            summary = "All solution maps as a file, a row per cell",
            description = "Texts that a spreadsheet would take for formulas have an apostrophe in front.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    @ApiResponse(responseCode = "404")
    ResponseEntity<String> csv(
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory) {
        MapQuestion question = questions.about(portfolio, territory);
        return file("csv", Attachment.CSV).body(files.csv(heatMap(question), question.language()));
    }

    @GetMapping(path = "/files/svg", produces = "image/svg+xml")
    @Operation(summary = "All solution maps as a drawing")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string", maxLength = LENGTH_MAX)))
    @ApiResponse(responseCode = "404")
    ResponseEntity<String> svg(
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory) {
        MapQuestion question = questions.about(portfolio, territory);
        return file("svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                .body(files.svg(heatMap(question), question.language()));
    }

    @GetMapping(path = "/files/png", produces = MediaType.IMAGE_PNG_VALUE)
    @Operation(summary = "All solution maps as a picture")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_PNG_VALUE,
                            schema = @Schema(type = "string", format = "binary", maxLength = LENGTH_MAX)))
    @ApiResponse(responseCode = "404")
    ResponseEntity<byte[]> png(
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory) {
        MapQuestion question = questions.about(portfolio, territory);
        return file("png", MediaType.IMAGE_PNG).body(files.png(heatMap(question), question.language()));
    }

    private HeatMap heatMap(MapQuestion question) {
        return maps.of(question);
    }

    private static ResponseEntity.BodyBuilder file(String kind, MediaType type) {
        return Attachment.named("solution-map." + kind, type);
    }
}
