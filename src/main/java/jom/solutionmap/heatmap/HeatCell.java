package jom.solutionmap.heatmap;

import java.util.Optional;
import jom.solutionmap.Cell;
import jom.solutionmap.CellCoverage;

/**
 * A cell as people look at it.
 *
 * @param areaName in the language asked for
 * @param demand open opportunities that want it; empty for whoever may not know
 */
public record HeatCell(CellCoverage coverage, String areaName, Optional<Integer> demand) {

    public Cell cell() {
        return coverage.cell();
    }
}
