package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import jom.network.Capability;
import jom.network.Readers;
import jom.network.SolutionArea;
import jom.solutionmap.SolutionAreaProfile;
import jom.solutionmap.SolutionAreas;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/solution-maps")
@Tag(name = "solution-maps", description = "What customers look for, and what it takes")
class SolutionAreaController {

    private final SolutionAreas areas;
    private final Readers readers;

    SolutionAreaController(SolutionAreas areas, Readers readers) {
        this.areas = areas;
        this.readers = readers;
    }

    @GetMapping("/areas")
    @Operation(summary = "Lists solution areas and the capabilities each needs")
    List<AreaView> list() {
        return areas.all(readers.current().language()).stream()
                .map(AreaView::of)
                .toList();
    }

    /** A solution area. */
    @Schema(name = "SolutionArea")
    record AreaView(SolutionArea code, String name, Set<Capability> capabilities) {

        static AreaView of(SolutionAreaProfile area) {
            return new AreaView(area.area(), area.name(), area.capabilities());
        }
    }
}
