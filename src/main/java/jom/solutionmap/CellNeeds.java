package jom.solutionmap;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jom.network.Capability;

/**
 * What it takes to serve a cell.
 *
 * @param capabilities all of which a partner needs, at most {@value #CAPABILITIES_MAX}; none if nobody wants this cell
 * @param version goes up with every change, from 0 for what never was on the map
 */
public record CellNeeds(Cell cell, Set<Capability> capabilities, long version) {

    public static final int CAPABILITIES_MAX = 12;

    public CellNeeds {
        if (capabilities.size() > CAPABILITIES_MAX) {
            throw new IllegalArgumentException("more than " + CAPABILITIES_MAX + " capabilities");
        }
        capabilities = Collections.unmodifiableSet(new TreeSet<>(capabilities));
    }

    /** Whether the cell is on the map. */
    public boolean isWanted() {
        return !capabilities.isEmpty();
    }
}
