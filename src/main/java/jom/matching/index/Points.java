package jom.matching.index;

/**
 * How many points each fact gives: by counts, so that whoever asks decides how they are rounded. None of them may give
 * fewer points for more.
 */
public final class Points {

    private final int[] byWanted;
    private final int[] byAreas;
    private final int[] byReferences;
    private final int industry;

    /**
     * The arrays are not copied.
     *
     * @param byWanted by how many of the wanted capabilities somebody has, from none to all
     * @param byAreas by how many of what the solution areas take
     * @param byReferences by how many references; more count as many as the last one
     * @param industry for knowing the customer's trade
     */
    public Points(int[] byWanted, int[] byAreas, int[] byReferences, int industry) {
        this.byWanted = byWanted;
        this.byAreas = byAreas;
        this.byReferences = byReferences;
        this.industry = industry;
    }

    int wanted(int count) {
        return byWanted[count];
    }

    int areas(int count) {
        return byAreas[count];
    }

    int areasMost() {
        return byAreas[byAreas.length - 1];
    }

    int references(int count) {
        return byReferences[Math.min(count, byReferences.length - 1)];
    }

    int referencesMost() {
        return byReferences[byReferences.length - 1];
    }

    int industry() {
        return industry;
    }
}
