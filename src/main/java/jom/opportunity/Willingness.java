package jom.opportunity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.connections.Barrier;
import jom.network.connections.Barriers;
import org.springframework.stereotype.Component;

/** Asks nobody who does not want to be asked. What somebody has said since the team was proposed counts, too. */
@Component
class Willingness {

    private final Barriers barriers;
    private final OrganisationDirectory organisations;

    Willingness(Barriers barriers, OrganisationDirectory organisations) {
        this.barriers = barriers;
        this.organisations = organisations;
    }

    /**
     * Refuses what somebody does not want.
     *
     * @param present who would be in the team, those who are invited now included: they must get along with each other
     * @throws InvitationRefused if one has blocked another, or takes no invitations of the originator
     */
    void require(OrganisationId originator, Collection<OrganisationId> present, List<InvitePartner> orders) {
        Map<OrganisationId, Barrier> barred = barriers.around(originator, present);
        orders.stream()
                .map(InvitePartner::organisation)
                .filter(barred::containsKey)
                .findFirst()
                .ifPresent(organisation -> {
                    throw InvitationRefused.notAvailable(organisations.name(organisation));
                });
    }
}
