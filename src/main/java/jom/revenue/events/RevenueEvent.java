package jom.revenue.events;

import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.revenue.PostingId;

/**
 * An event that was taken in; never changed afterwards.
 *
 * @param by the contracting party, which reported it
 * @param posting nothing if it moved no money
 */
public record RevenueEvent(
        RevenueEventId id, OrganisationId by, ReportEvent reported, Optional<PostingId> posting, Instant takenAt) {}
