package jom.network.endorsement;

import java.time.Instant;
import java.util.Optional;
import jom.network.Capability;
import jom.network.OrganisationId;

/**
 * One organisation vouches for what another one can do.
 *
 * @param by who vouches
 * @param of for whom
 * @param note in its own words, if any
 */
public record Endorsement(
        EndorsementId id,
        OrganisationId by,
        OrganisationId of,
        Capability capability,
        Optional<String> note,
        Instant at) {}
