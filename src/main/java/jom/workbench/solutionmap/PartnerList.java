package jom.workbench.solutionmap;

import java.util.List;
import jom.solutionmap.CellPartners;
import jom.solutionmap.PartnerOrder;
import jom.solutionmap.PartnersWanted;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a cell's partners a link asks for. Anything that is no such thing counts as not asked.
 *
 * @param partners {@code all} also for those who have a part of what is needed
 * @param order an order of {@link PartnerOrder}
 * @param page from 1
 */
public record PartnerList(
        @Nullable String partners,
        @Nullable String order,
        @Nullable String page) {

    private static final int PAGE = 20;

    public boolean all() {
        return "all".equals(partners);
    }

    public PartnerOrder sorting() {
        try {
            return order == null ? PartnerOrder.COVERAGE : PartnerOrder.of(order);
        } catch (IllegalArgumentException other) {
            return PartnerOrder.COVERAGE;
        }
    }

    public int number() {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    public int pages(CellPartners found) {
        return Math.max(1, (found.total() + PAGE - 1) / PAGE);
    }

    public List<PartnerOrder> columns() {
        return List.of(PartnerOrder.NAME, PartnerOrder.COVERAGE, PartnerOrder.REFERENCES);
    }

    /** Names come from A to Z, what is counted from the most down. */
    public String sorted(PartnerOrder column) {
        if (column != sorting()) {
            return "none";
        }
        return column == PartnerOrder.NAME ? "ascending" : "descending";
    }

    PartnersWanted wanted() {
        return new PartnersWanted(all(), sorting(), (number() - 1) * PAGE, PAGE);
    }
}
