package jom.solutionmap;

/**
 * Which partners of a cell are asked for.
 *
 * @param all also those who have a part of what is needed only
 * @param from how many to leave out, at least 0
 * @param limit how many at most
 */
public record PartnersWanted(boolean all, PartnerOrder order, int from, int limit) {

    public PartnersWanted {
        if (from < 0 || limit < 1) {
            throw new IllegalArgumentException("no stretch of a list");
        }
    }
}
