package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Map;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.DuplicateDecision;
import jom.network.duplicates.Duplicates;
import org.springframework.stereotype.Component;

/** What administrators decide about organisations that seem to be there twice. */
@Component
class DuplicateDeeds implements Deeds {

    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Duplicates duplicates;

    DuplicateDeeds(NetworkFixture network, OrganisationRegistry registry, Duplicates duplicates) {
        this.network = network;
        this.registry = registry;
        this.duplicates = duplicates;
    }

    private OrganisationPair twice() {
        String name = NetworkFixture.unique("Twice").replace("-", "x");
        OrganisationId one = registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
        OrganisationId other =
                registry.register(RegisterOrganisation.of(NetworkFixture.details(name + " AG", "reseller")));
        return OrganisationPair.of(one, other);
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        OrganisationPair open = twice();
        OrganisationPair decided = twice();
        duplicates.search();
        duplicates.decide(decided, 0, DuplicateDecision.notTheSame("Two companies"), administrator.reader());
        String door = API + "/organisation-duplicates";
        deeds.put(
                "POST " + door + "/searches",
                Deed.of(administrator, () -> post(door + "/searches"), "network.duplicatesSearched"));
        deeds.put(
                "PUT " + door + "/{organisation}/{otherId}/decision",
                Deed.of(
                                administrator,
                                () -> put(door + "/" + open.low() + "/" + open.high() + "/decision")
                                        .header(IF_MATCH, FIRST_VERSION),
                                "network.duplicateDecided")
                        .sending("{'same': true, 'reason': 'Same address'}")
                        .about(open.low())
                        .changing());
        deeds.put(
                "DELETE " + door + "/{organisation}/{otherId}/decision",
                Deed.of(
                                administrator,
                                () -> delete(door + "/" + decided.low() + "/" + decided.high() + "/decision")
                                        .header(IF_MATCH, "\"1\""),
                                "network.duplicateDecided")
                        .about(decided.low())
                        .changing());
        return deeds;
    }
}
