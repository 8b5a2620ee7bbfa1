package jom.network.merging;

import java.util.Collection;
import java.util.List;
import jom.network.OrganisationId;

/**
 * One kind of things that belong to organisations and go with one that becomes part of another. Each module moves its
 * own, in the transaction of the merging. What the other one has already stays where it is.
 */
public interface Belongings {

    /** Names the kind, at most 70 characters; kept with what was moved, so it never changes. */
    String kind();

    /**
     * Moves what the other one does not have.
     *
     * @return a key for each thing that was moved, at most 100 characters
     */
    List<String> move(OrganisationId from, OrganisationId to);

    /** Whether all that was moved is still where it was moved to. */
    boolean areAllAt(OrganisationId to, Collection<String> keys);

    /** Moves back what {@link #move} has moved. */
    void moveBack(OrganisationId to, OrganisationId from, Collection<String> keys);
}
