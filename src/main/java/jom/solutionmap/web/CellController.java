package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.platform.web.EntityTag;
import jom.platform.web.Page;
import jom.solutionmap.Cell;
import jom.solutionmap.CellChange;
import jom.solutionmap.CellChanges;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.CellPartner;
import jom.solutionmap.Coverage;
import jom.solutionmap.MapScope;
import jom.solutionmap.PartnerOrder;
import jom.solutionmap.PartnersWanted;
import jom.solutionmap.SolutionMap;
import jom.solutionmap.heatmap.HeatMaps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/solution-maps/{industry}/areas/{area}")
@Validated
@Tag(name = "solution-maps")
class CellController {

    private static final String SORTS = "coverage|references|name";
    private static final int SORT_LENGTH_MAX = 20;

    private final SolutionMap map;
    private final CellChanges changes;
    private final Coverage coverage;
    private final HeatMaps maps;
    private final Questions questions;

    CellController(SolutionMap map, CellChanges changes, Coverage coverage, HeatMaps maps, Questions questions) {
        this.map = map;
        this.changes = changes;
        this.coverage = coverage;
        this.maps = maps;
        this.questions = questions;
    }

    /** The capabilities that a cell takes; none take it off the map. */
    @Schema(name = "SolutionMapNeeds")
    record NeedsBody(
            @NotNull @Size(max = CellNeeds.CAPABILITIES_MAX) Set<@NotNull Capability> capabilities) {

        static NeedsBody of(CellNeeds needs) {
            return new NeedsBody(needs.capabilities());
        }
    }

    @GetMapping
    @Operation(summary = "Shows a cell in numbers", description = "Also one that nobody wants yet.")
    CellView show(
            @PathVariable Industry industry,
            @PathVariable SolutionArea area,
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory) {
        return CellView.of(maps.of(new Cell(industry, area), questions.about(portfolio, territory)));
    }

    @GetMapping("/reach")
    @Operation(summary = "Shows where the partners who cover a cell deliver, and where they do not")
    ReachView reach(
            @PathVariable Industry industry,
            @PathVariable SolutionArea area,
            @RequestParam(required = false) @Nullable UUID portfolio) {
        return ReachView.of(coverage.reach(new Cell(industry, area), maps.scope(questions.about(portfolio, null))));
    }

    @GetMapping("/partners")
    @PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
    @Operation(summary = "Lists the partners who cover a cell, or also those who have a part of what it takes")
    ResponseEntity<Page<PartnerView>> partners(
            @PathVariable Industry industry,
            @PathVariable SolutionArea area,
            @RequestParam(required = false) @Nullable UUID portfolio,
            @RequestParam(required = false) @Nullable Territory territory,
            @RequestParam(defaultValue = "false") boolean partial,
            @RequestParam(defaultValue = "coverage") @Pattern(regexp = SORTS) @Size(max = SORT_LENGTH_MAX) String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        int from = from(Page.decode(cursor));
        MapScope scope = maps.scope(questions.about(portfolio, territory));
        List<CellPartner> rows = coverage.partners(
                        new Cell(industry, area),
                        scope,
                        new PartnersWanted(partial, PartnerOrder.of(sort), from, shown + 1))
                .shown();
        Page<CellPartner> page = Page.of(rows, shown, any -> String.valueOf(from + shown));
        return new Page<>(page.items().stream().map(PartnerView::of).toList(), page.next()).answer();
    }

    private static int from(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,9}")) {
            throw Page.malformedCursor();
        }
        return Integer.parseInt(cursor);
    }

    @GetMapping("/needs")
    @Operation(summary = "Shows what a cell takes", description = "Its ETag is needed to change it.")
    ResponseEntity<NeedsBody> needs(@PathVariable Industry industry, @PathVariable SolutionArea area) {
        return answer(new Cell(industry, area));
    }

    @PutMapping("/needs")
    @PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
    @Operation(
            summary = "Says anew what a cell takes",
            description = "A cell that takes something is on the map, one that takes nothing is not.")
    ResponseEntity<NeedsBody> change(
            @PathVariable Industry industry,
            @PathVariable SolutionArea area,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NeedsBody body) {
        CellNeeds present = map.needs(new Cell(industry, area));
        EntityTag.require(ifMatch, present.version());
        changes.change(present.cell(), body.capabilities(), present.version());
        return answer(present.cell());
    }

    private ResponseEntity<NeedsBody> answer(Cell cell) {
        CellNeeds needs = map.needs(cell);
        return ResponseEntity.ok().eTag(EntityTag.of(needs.version())).body(NeedsBody.of(needs));
    }

    @GetMapping("/history")
    @PreAuthorize("hasAnyRole('PPM', 'ADMINISTRATOR')")
    @Operation(summary = "Lists who changed what a cell takes, newest first")
    ResponseEntity<Page<ChangeView>> history(
            @PathVariable Industry industry,
            @PathVariable SolutionArea area,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int shown = Page.limit(limit);
        int from = from(Page.decode(cursor));
        List<CellChange> rows = changes.history(new Cell(industry, area)).stream()
                .filter(change -> from == 0 || change.position() < from)
                .limit(shown + 1L)
                .toList();
        Page<CellChange> page = Page.of(rows, shown, change -> String.valueOf(change.position()));
        return new Page<>(page.items().stream().map(ChangeView::of).toList(), page.next()).answer();
    }
}
