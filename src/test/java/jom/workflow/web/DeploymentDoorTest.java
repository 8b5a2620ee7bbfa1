package jom.workflow.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jom.JomTest;
import jom.kernel.Identifiers;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeploymentDoorTest {

    private static final String URL = "/api/v1/deployments/";

    private final MockMvc http;
    private final NetworkFixture network;

    DeploymentDoorTest(MockMvc http, NetworkFixture network) {
        this.http = http;
        this.network = network;
    }

    @Test
    void thereIsNoneUnderAnIdThatNobodyGave() throws Exception {
        Caller administrator = new Caller(http, network.person(Role.ADMINISTRATOR));
        String url = URL + Identifiers.next();
        administrator
                .read(url)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:workflow.unknownDeployment"));
        administrator.send(post(url + "/release"), "").andExpect(status().isNotFound());
        administrator.send(post(url + "/discard"), "").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1-1-1-1-1"})
    void thereIsNoneAtOtherAddresses(String id) throws Exception {
        new Caller(http, network.person(Role.ADMINISTRATOR)).read(URL + id).andExpect(status().isNotFound());
    }

    @Test
    void partnersAndManagersWhoDesignNothingAreTurnedAway() throws Exception {
        for (Role role : new Role[] {Role.PARTNER_USER, Role.PPM}) {
            new Caller(http, network.person(role))
                    .read(URL + Identifiers.next())
                    .andExpect(status().isForbidden());
        }
    }
}
