package jom.network.connections;

import jom.network.OrganisationId;

/** Two different organisations, whichever of them comes first: the same two make the same pair. */
public record OrganisationPair(OrganisationId low, OrganisationId high) {

    public OrganisationPair {
        if (low.value().compareTo(high.value()) >= 0) {
            throw new IllegalArgumentException("a pair is made by of()");
        }
    }

    /**
     * These two.
     *
     * @throws IllegalArgumentException if they are the same one
     */
    public static OrganisationPair of(OrganisationId one, OrganisationId other) {
        return one.value().compareTo(other.value()) < 0
                ? new OrganisationPair(one, other)
                : new OrganisationPair(other, one);
    }

    /** The other one of the two. */
    public OrganisationId other(OrganisationId one) {
        return one.equals(low) ? high : low;
    }
}
