package jom.solutionmap;

import java.util.List;

/**
 * Partners of a cell.
 *
 * @param shown a stretch of them
 * @param total how many there are
 */
public record CellPartners(List<CellPartner> shown, int total) {

    public CellPartners {
        shown = List.copyOf(shown);
    }
}
