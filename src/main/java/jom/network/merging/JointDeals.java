package jom.network.merging;

import java.time.Instant;
import jom.network.OrganisationId;

/** What merging must know of opportunities, which the network does not. */
public interface JointDeals {

    /**
     * Whether both take part in one opportunity, under way or over, or one takes part in and the other is asked to join
     * one that is under way. One organisation cannot sign, be paid, or answer for two.
     */
    boolean haveBothIn(OrganisationId one, OrganisationId other);

    /** Whether an organisation has begun to take part in any, or was asked to, since then. */
    boolean hasEnteredSince(OrganisationId organisation, Instant since);
}
