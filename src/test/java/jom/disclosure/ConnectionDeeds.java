package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.Map;
import java.util.TreeMap;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.connections.Blocks;
import jom.network.connections.Connections;
import org.springframework.stereotype.Component;

/** What organisations do to each other. */
@Component
class ConnectionDeeds implements Deeds {

    private final NetworkFixture network;
    private final Connections connections;
    private final Blocks blocks;

    ConnectionDeeds(NetworkFixture network, Connections connections, Blocks blocks) {
        this.network = network;
        this.connections = connections;
        this.blocks = blocks;
    }

    @Override
    public Map<String, Deed> byDoor() {
        Map<String, Deed> deeds = new TreeMap<>();
        OrganisationId one = network.organisation("reseller");
        PersonProfile person = network.partnerUser(one);
        OrganisationId asked = network.organisation("reseller");
        OrganisationId asking = network.organisation("reseller");
        OrganisationId former = network.organisation("reseller");
        OrganisationId blocked = network.organisation("reseller");
        connections.request(asking, one, "Together?");
        connections.request(one, former, "Together?");
        blocks.block(one, blocked);
        String door = API + "/organisations/{organisation}";
        String own = API + "/organisations/" + one;
        deeds.put(
                "POST " + door + "/connections",
                Deed.of(person, () -> post(own + "/connections"), "network.connectionRequested")
                        .sending("{'organisationId': '" + asked + "', 'note': 'Together?'}")
                        .about(one));
        deeds.put(
                "PUT " + door + "/connections/{organisation}/answer",
                Deed.of(
                                person,
                                () -> put(own + "/connections/" + asking + "/answer")
                                        .header(IF_MATCH, FIRST_VERSION),
                                "network.connectionDeclined")
                        .sending("{'accepted': false, 'reason': 'Not now'}")
                        .about(one)
                        .changing());
        deeds.put(
                "DELETE " + door + "/connections/{organisation}",
                Deed.of(
                                person,
                                () -> delete(own + "/connections/" + former).header(IF_MATCH, FIRST_VERSION),
                                "network.connectionWithdrawn")
                        .about(one)
                        .changing());
        deeds.put(
                "PUT " + door + "/blocks/{organisation}",
                Deed.of(person, () -> put(own + "/blocks/" + asked), "network.organisationBlocked")
                        .about(one)
                        .changing());
        deeds.put(
                "DELETE " + door + "/blocks/{organisation}",
                Deed.of(person, () -> delete(own + "/blocks/" + blocked), "network.organisationUnblocked")
                        .about(one)
                        .changing());
        deeds.put(
                "PUT " + door + "/invitation-policy",
                Deed.of(
                                person,
                                () -> put(own + "/invitation-policy").header(IF_MATCH, FIRST_VERSION),
                                "network.invitationPolicyChanged")
                        .sending("{'who': 'allBut', 'exceptions': ['" + asked + "']}")
                        .about(one)
                        .changing());
        return deeds;
    }
}
