package jom.solutionmap.heatmap;

import java.util.List;
import jom.solutionmap.SolutionAreaProfile;

/**
 * All verticals beside each other.
 *
 * @param areas the columns, those that a vertical wants
 * @param verticals the rows, also those that want nothing
 * @param showsDemand whether the reader may know how many opportunities there are
 */
public record HeatMap(List<SolutionAreaProfile> areas, List<VerticalMap> verticals, boolean showsDemand) {

    public HeatMap {
        areas = List.copyOf(areas);
        verticals = List.copyOf(verticals);
    }

    public int gaps() {
        return verticals.stream().mapToInt(VerticalMap::gaps).sum();
    }

    public int onlyOnes() {
        return verticals.stream().mapToInt(VerticalMap::onlyOnes).sum();
    }

    public int cells() {
        return verticals.stream().mapToInt(vertical -> vertical.cells().size()).sum();
    }
}
