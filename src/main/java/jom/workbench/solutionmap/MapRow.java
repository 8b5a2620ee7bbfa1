package jom.workbench.solutionmap;

import java.util.List;
import jom.solutionmap.SolutionAreaProfile;
import jom.solutionmap.heatmap.VerticalMap;

/** A row of the table: a vertical with a cell for every column. */
public record MapRow(VerticalMap vertical, List<MapCell> cells) {

    static MapRow of(VerticalMap vertical, List<SolutionAreaProfile> columns) {
        return new MapRow(
                vertical,
                columns.stream()
                        .map(area -> new MapCell(
                                area.area().code(),
                                area.name(),
                                vertical.in(area.area()).orElse(null)))
                        .toList());
    }
}
