package jom.matching.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of some rows that follow each other: nothing for those without, who are most of them, and places in
 * their order for the others. Never changed once it can be seen.
 */
final class Certified {

    static final Certified NOBODY = new Certified(new short[0], new int[0][]);

    private final short[] places;
    private final int[][] written;

    private Certified(short[] places, int[][] written) {
        this.places = places;
        this.written = written;
    }

    /** {@code null} for one without. */
    int @Nullable [] of(int place) {
        int found = Arrays.binarySearch(places, (short) place);
        return found < 0 ? null : written[found];
    }

    /**
     * With these at a place.
     *
     * @param certificates {@code null} for none
     */
    Certified with(int place, int @Nullable [] certificates) {
        int found = Arrays.binarySearch(places, (short) place);
        boolean there = found >= 0;
        if (!there && certificates == null) {
            return this;
        }
        int at = there ? found : -found - 1;
        int added = certificates == null ? 0 : 1;
        int rest = at + (there ? 1 : 0);
        int size = at + added + places.length - rest;
        short[] newPlaces = Arrays.copyOf(places, size);
        int[][] newWritten = Arrays.copyOf(written, size);
        System.arraycopy(places, rest, newPlaces, at + added, places.length - rest);
        System.arraycopy(written, rest, newWritten, at + added, places.length - rest);
        if (certificates != null) {
            newPlaces[at] = (short) place;
            newWritten[at] = certificates;
        }
        return new Certified(newPlaces, newWritten);
    }
}
