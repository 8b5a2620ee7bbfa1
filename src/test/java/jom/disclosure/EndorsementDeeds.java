package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.kernel.Money;
import jom.network.Capability;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.endorsement.EndorsementId;
import jom.network.endorsement.Endorsements;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.springframework.stereotype.Component;

/** What organisations that have won together say of each other. */
@Component
class EndorsementDeeds implements Deeds {

    private static final Capability ERP = new Capability("erp");
    private static final Capability HOSTING = new Capability("hosting");

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final TeamFixture teams;
    private final Endorsements endorsements;

    EndorsementDeeds(
            NetworkFixture network,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            TeamFixture teams,
            Endorsements endorsements) {
        this.network = network;
        this.registry = registry;
        this.directory = directory;
        this.teams = teams;
        this.endorsements = endorsements;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        Alliance team = teams.chartered(1);
        teams.won(team, Money.of("12500.00", "EUR"));
        OrganisationId endorsed = team.partner();
        OrganisationDetails plain = directory.get(endorsed).details();
        registry.update(
                endorsed,
                0,
                new OrganisationDetails(
                        plain.name(),
                        plain.legalEntity(),
                        plain.home(),
                        plain.timeZone(),
                        new Offering(plain.offering().partnerTypes(), Set.of(ERP, HOSTING), Set.of(), Set.of())));
        PersonProfile person = network.partnerUser(team.prime());
        EndorsementId given =
                endorsements.endorse(team.prime(), endorsed, HOSTING, null).id();
        String door = API + "/organisations/{organisation}/endorsements";
        String own = API + "/organisations/" + endorsed + "/endorsements";
        deeds.put(
                "POST " + door,
                Deed.of(person, () -> post(own), "network.organisationEndorsed")
                        .sending("{'endorserId': '" + team.prime() + "', 'capability': 'erp', 'note': 'Reliable'}")
                        .about(team.prime()));
        deeds.put(
                "DELETE " + door + "/{endorsement}",
                Deed.of(person, () -> delete(own + "/" + given), "network.endorsementWithdrawn")
                        .about(team.prime())
                        .changing());
        return deeds;
    }
}
