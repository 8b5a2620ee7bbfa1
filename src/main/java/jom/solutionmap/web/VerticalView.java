package jom.solutionmap.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.network.Industry;
import jom.solutionmap.heatmap.VerticalMap;

/**
 * The solution map of a vertical.
 *
 * @param gaps how many cells nobody covers
 * @param onlyOnes how many cells one partner alone covers
 */
@Schema(name = "SolutionMap")
record VerticalView(
        Industry industry,
        String name,
        int gaps,
        int onlyOnes,
        @Size(max = CELLS_MAX) List<CellView> cells) {

    private static final int CELLS_MAX = 200;

    static VerticalView of(VerticalMap vertical) {
        return new VerticalView(
                vertical.industry(),
                vertical.name(),
                vertical.gaps(),
                vertical.onlyOnes(),
                vertical.cells().stream().map(CellView::of).toList());
    }
}
