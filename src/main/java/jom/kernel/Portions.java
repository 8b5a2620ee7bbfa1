package jom.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is too much for one statement: databases limit the values in it. */
public final class Portions {

    private Portions() {}

    /**
     * All of these in their order, so many at a time; the last portion may have fewer.
     *
     * @param size at least 1
     */
    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> ordered = List.copyOf(all);
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < ordered.size(); from += size) {
            portions.add(ordered.subList(from, Math.min(ordered.size(), from + size)));
        }
        return portions;
    }
}
