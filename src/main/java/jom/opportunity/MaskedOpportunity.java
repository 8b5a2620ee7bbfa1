package jom.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jom.network.Industry;
import jom.network.Territory;

/**
 * What somebody sees who is asked to take part and has not answered. Never the customer's name, contacts or street, nor the
 * title, which may name it.
 *
 * @param problem with whatever names the customer blackened
 * @param roles the reader is asked to play
 */
public record MaskedOpportunity(
        OpportunityId id,
        Industry industry,
        Territory country,
        String problem,
        List<ParticipantRole> roles,
        ValueBand valueBand,
        Optional<Instant> expiresAt)
        implements OpportunityDisclosure {

    public MaskedOpportunity {
        roles = List.copyOf(roles);
    }
}
