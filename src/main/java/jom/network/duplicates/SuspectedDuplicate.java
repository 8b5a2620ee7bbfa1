package jom.network.duplicates;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;

/**
 * Two organisations that seem to be one.
 *
 * @param pair the earlier registered one first
 * @param version goes up with every decision
 * @param points how much alike they are, 1 to {@value Likeness#POINTS_MAX}
 * @param stays which of them stayed, if they are one
 * @param same what was decided; empty while nobody has
 * @param reason for the decision
 */
public record SuspectedDuplicate(
        OrganisationPair pair,
        long version,
        Set<Likeness> likenesses,
        int points,
        Instant foundAt,
        Optional<Boolean> same,
        Optional<OrganisationId> stays,
        Optional<String> reason) {}
