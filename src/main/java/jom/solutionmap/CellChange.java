package jom.solutionmap;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import jom.network.Capability;

/**
 * What somebody has changed of a cell.
 *
 * @param position in the cell's history, from 1
 * @param who the sign-in name
 */
public record CellChange(long position, Instant at, String who, Set<Capability> before, Set<Capability> after) {

    public CellChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** What is needed since. */
    public Set<Capability> added() {
        Set<Capability> added = new TreeSet<>(after);
        added.removeAll(before);
        return added;
    }

    /** What is needed no more. */
    public Set<Capability> removed() {
        Set<Capability> removed = new TreeSet<>(before);
        removed.removeAll(after);
        return removed;
    }
}
