package jom.matching.search;

import java.util.Collection;
import java.util.List;

/** Which candidates must not be in a team together. There are few such pairs, and asking for all of them may be dear. */
public interface Exclusions {

    /** Nobody excludes anybody. */
    Exclusions NONE = candidates -> List.of();

    /** Two who must not be in a team together, by their numbers. */
    record Pair(int one, int other) {

        boolean isIn(Collection<Integer> members) {
            return members.contains(one) && members.contains(other);
        }
    }

    /** The pairs among these; the same ones in the same order each time. */
    List<Pair> among(Collection<Integer> candidates);
}
