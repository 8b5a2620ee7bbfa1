package jom.workbench.exposure;

import java.util.List;
import jom.matching.exposure.Exposed;
import jom.matching.exposure.ExposureOrder;
import jom.matching.exposure.ExposureReport;
import jom.matching.exposure.ExposureReports;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a report asks for. Anything that is no such thing counts as not asked.
 *
 * @param days how far it looks back: one of {@link #WHILES}
 * @param show {@code overlooked} for those alone who were never offered anything
 * @param order an order of {@link ExposureOrder}
 * @param page from 1
 */
public record ExposureList(
        @Nullable String days,
        @Nullable String show,
        @Nullable String order,
        @Nullable String page) {

    static final List<Integer> WHILES = List.of(91, ExposureReports.DAYS_USUAL, ExposureReports.DAYS_MAX);

    private static final int PAGE = 50;

    public int lookBack() {
        return WHILES.stream()
                .filter(one -> String.valueOf(one).equals(days))
                .findFirst()
                .orElse(ExposureReports.DAYS_USUAL);
    }

    public List<Integer> whiles() {
        return WHILES;
    }

    public boolean overlookedOnly() {
        return "overlooked".equals(show);
    }

    public ExposureOrder sorting() {
        try {
            return order == null ? ExposureOrder.OVERLOOKED : ExposureOrder.of(order);
        } catch (IllegalArgumentException other) {
            return ExposureOrder.OVERLOOKED;
        }
    }

    public List<ExposureOrder> columns() {
        return List.of(
                ExposureOrder.NAME,
                ExposureOrder.HOME,
                ExposureOrder.SIZE,
                ExposureOrder.QUALIFIED,
                ExposureOrder.OFFERS,
                ExposureOrder.LAST_OFFERED);
    }

    /** As {@code aria-sort} says it. */
    public String sorted(ExposureOrder column) {
        if (column != sorting()) {
            return "none";
        }
        return switch (column) {
            case NAME, HOME, SIZE -> "ascending";
            case QUALIFIED, OFFERS, LAST_OFFERED, OVERLOOKED -> "descending";
        };
    }

    /** A page of a report. */
    public record Shown(List<Exposed> rows, int number, int pages) {}

    Shown of(ExposureReport report) {
        List<Exposed> all = report.organisations().stream()
                .filter(one -> !overlookedOnly() || one.isOverlooked())
                .sorted(sorting().comparator())
                .toList();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int asked = page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        int number = Math.min(asked, pages);
        return new Shown(all.stream().skip((number - 1L) * PAGE).limit(PAGE).toList(), number, pages);
    }
}
