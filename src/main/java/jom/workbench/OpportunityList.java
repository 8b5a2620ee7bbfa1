package jom.workbench;

import java.util.List;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A page of the reader's opportunities.
 *
 * @param size of the stretch that the pages are cut from
 * @param before where the stretch starts; {@code null} at the newest
 * @param older where the next stretch starts; {@code null} if this is the last
 */
record OpportunityList(
        List<OpportunityLine> lines,
        OpportunityOrder order,
        boolean descending,
        int page,
        int pages,
        int size,
        @Nullable OpportunityId before,
        @Nullable OpportunityId older) {

    public List<OpportunityOrder> columns() {
        return List.of(OpportunityOrder.values());
    }

    /** Where a click on the head of a column leads: a second click turns the order round. */
    public String direction(OpportunityOrder column) {
        return column == order && !descending ? "desc" : "asc";
    }

    public String sorted(OpportunityOrder column) {
        if (column != order) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }
}
