package jom.workbench;

import org.jspecify.annotations.Nullable;

/**
 * What a link to the list of opportunities asks for. Anything that is no such thing counts as not asked.
 *
 * @param sort a column of {@link OpportunityOrder}
 * @param direction {@code asc} or {@code desc}
 * @param page from 1
 * @param before only opportunities older than this one
 */
record OpportunityQuery(
        @Nullable String sort,
        @Nullable String direction,
        @Nullable String page,
        @Nullable String before) {

    OpportunityOrder order() {
        return OpportunityOrder.of(sort);
    }

    /** The newest number comes first unless told otherwise; every other column starts at its least. */
    boolean isDescending() {
        return "desc".equals(direction) || (order() == OpportunityOrder.NUMBER && !"asc".equals(direction));
    }

    int pageNumber() {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }
}
