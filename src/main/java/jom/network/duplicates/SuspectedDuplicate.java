package jom.network.duplicates;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jom.network.connections.OrganisationPair;

/**
 * Two organisations that seem to be one.
 *
 * @param pair the earlier registered one first
 * @param version goes up with every decision
 * @param same what was decided; empty while nobody has
 * @param reason for the decision
 */
public record SuspectedDuplicate(
        OrganisationPair pair,
        long version,
        Set<Likeness> likenesses,
        Instant foundAt,
        Optional<Boolean> same,
        Optional<String> reason) {}
