package jom.solutionmap.heatmap;

import java.util.List;
import java.util.Optional;
import jom.network.Industry;
import jom.network.SolutionArea;
import jom.solutionmap.Standing;

/**
 * The solution map of a vertical.
 *
 * @param name of the industry, in the language asked for
 * @param cells that somebody wants, in the order of the areas
 */
public record VerticalMap(Industry industry, String name, List<HeatCell> cells) {

    public VerticalMap {
        cells = List.copyOf(cells);
    }

    /** How many cells nobody covers. */
    public int gaps() {
        return count(Standing.GAP);
    }

    /** How many cells one partner alone covers. */
    public int onlyOnes() {
        return count(Standing.ONLY_ONE);
    }

    /** Open opportunities, each counted once per area it wants; 0 for whoever may not know. */
    public int demand() {
        return cells.stream().mapToInt(cell -> cell.demand().orElse(0)).sum();
    }

    public Optional<HeatCell> in(SolutionArea area) {
        return cells.stream().filter(cell -> cell.cell().area().equals(area)).findFirst();
    }

    private int count(Standing standing) {
        return (int) cells.stream()
                .filter(cell -> cell.coverage().standing() == standing)
                .count();
    }
}
