package jom.network.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.OptionalInt;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.profile.Capacities;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CapacityDoorTest {

    private final MockMvc http;
    private final NetworkFixture network;
    private final Capacities capacities;

    CapacityDoorTest(MockMvc http, NetworkFixture network, Capacities capacities) {
        this.http = http;
        this.network = network;
        this.capacities = capacities;
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    @Test
    void itIsForItsOwnPeopleAndThoseWhoLookAfterPartners() throws Exception {
        OrganisationId organisation = network.organisation("reseller");
        String door = "/api/v1/organisations/" + organisation + "/capacity";
        capacities.tell(organisation, OptionalInt.of(3));
        for (PersonProfile reader : java.util.List.of(
                network.partnerUser(organisation), network.person(Role.PPM), network.person(Role.ADMINISTRATOR))) {
            as(reader)
                    .read(door)
                    .andExpect(status().isOk())
                    .andExpect(header().string("ETag", "\"3\""))
                    .andExpect(jsonPath("$.atOnce").value(3));
        }
        as(network.partnerUser(network.organisation("reseller"))).read(door).andExpect(status().isForbidden());
    }
}
