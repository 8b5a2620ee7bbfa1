package jom.workbench.solutionmap;

import jom.solutionmap.Standing;
import jom.solutionmap.heatmap.HeatCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the table.
 *
 * @param heat {@code null} where nobody wants anything
 */
public record MapCell(
        String area, String areaName, @Nullable HeatCell heat) {

    private static final int WHOLE = 10_000;

    public @Nullable String standing() {
        return heat == null ? null : heat.coverage().standing().name();
    }

    public String mark() {
        return heat == null ? "" : MapFilter.mark(heat.coverage().standing());
    }

    /** Whether a word says more than the number of partners. */
    public boolean isWeak() {
        return heat != null
                && (heat.coverage().standing() == Standing.GAP
                        || heat.coverage().standing() == Standing.ONLY_ONE);
    }

    /** Whether the reader's own organisation covers it. */
    public boolean isOwn() {
        return heat != null
                && heat.coverage().own().filter(share -> share.value() == WHOLE).isPresent();
    }

    public int demand() {
        return heat == null ? 0 : heat.demand().orElse(0);
    }
}
