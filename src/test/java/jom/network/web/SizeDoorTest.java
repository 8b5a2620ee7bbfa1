package jom.network.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SizeDoorTest {

    private final MockMvc http;
    private final NetworkFixture network;
    private final OrganisationSizes sizes;

    SizeDoorTest(MockMvc http, NetworkFixture network, OrganisationSizes sizes) {
        this.http = http;
        this.network = network;
        this.sizes = sizes;
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    @Test
    void itIsForItsOwnPeopleAndThoseWhoLookAfterPartners() throws Exception {
        OrganisationId organisation = network.organisation("reseller");
        String door = "/api/v1/organisations/" + organisation + "/size";
        sizes.tell(organisation, Optional.of(SizeClass.MICRO));
        for (PersonProfile reader : java.util.List.of(
                network.partnerUser(organisation), network.person(Role.PPM), network.person(Role.ADMINISTRATOR))) {
            as(reader)
                    .read(door)
                    .andExpect(status().isOk())
                    .andExpect(header().string("ETag", "\"1\""))
                    .andExpect(jsonPath("$.size").value("micro"));
        }
        as(network.partnerUser(network.organisation("reseller"))).read(door).andExpect(status().isForbidden());
    }
}
