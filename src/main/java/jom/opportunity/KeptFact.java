package jom.opportunity;

import java.time.Instant;
import java.util.UUID;
import jom.network.OrganisationId;

/**
 * Something a participant told; never changed, so that what was known when stays readable.
 *
 * @param id grows with time: the greatest is the latest
 * @param kind what is told, by the name that tells it
 * @param content as JSON
 */
record KeptFact(
        UUID id, OpportunityId opportunity, OrganisationId teller, String kind, String content, Instant recordedAt) {}
