package jom.portfolio.goals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;

/** What this module asks about opportunities. The module that has them answers, in one statement each. */
public interface MemberDeeds {

    /**
     * Who of them was offered an opportunity in a while.
     *
     * @param until is not in it any more
     */
    Set<OrganisationId> offered(Collection<OrganisationId> organisations, Instant since, Instant until);

    /**
     * For each opportunity that was won in a while, who of them took part; those with nobody are left out.
     *
     * @param until is not in it any more
     */
    List<Set<OrganisationId>> won(Collection<OrganisationId> organisations, Instant since, Instant until);
}
