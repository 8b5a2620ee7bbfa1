package jom.solutionmap;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jom.network.Territory;

/**
 * Where the partners who cover a cell deliver.
 *
 * @param everywhere how many deliver everywhere
 * @param partners how many deliver in each territory they name
 * @param missing where other partners deliver and nobody who covers the cell does
 */
public record Reach(int everywhere, SortedMap<Territory, Integer> partners, SortedSet<Territory> missing) {

    public Reach(int everywhere, Map<Territory, Integer> partners, Set<Territory> missing) {
        this(
                everywhere,
                Collections.unmodifiableSortedMap(new TreeMap<>(partners)),
                Collections.unmodifiableSortedSet(new TreeSet<>(missing)));
    }
}
