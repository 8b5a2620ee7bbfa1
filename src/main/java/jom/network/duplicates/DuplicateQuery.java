package jom.network.duplicates;

import java.util.Optional;
import jom.network.connections.OrganisationPair;

/**
 * Which suspected duplicates are wanted.
 *
 * @param decided whether those about which something was decided, or the others
 * @param why only those that are alike in this
 * @param name only those of whom one has this in its name, upper and lower case alike
 * @param after the last pair of the page before
 */
public record DuplicateQuery(boolean decided, Optional<Likeness> why, Optional<String> name, Optional<After> after) {

    /** Where a page ended. */
    public record After(int points, OrganisationPair pair) {}

    /** All that are to be decided on, from the beginning. */
    public static DuplicateQuery open() {
        return new DuplicateQuery(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** All about which something was decided, from the beginning. */
    public static DuplicateQuery closed() {
        return new DuplicateQuery(true, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
