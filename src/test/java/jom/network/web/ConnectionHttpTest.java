package jom.network.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
class ConnectionHttpTest {

    private static final String FIRST = "\"0\"";

    private final NetworkFixture network;
    private final MockMvc http;
    private OrganisationId one;
    private OrganisationId other;
    private Caller asker;
    private Caller asked;
    private Caller manager;

    @SuppressWarnings("NullAway.Init") // set before each test
    @Autowired
    ConnectionHttpTest(NetworkFixture network, MockMvc http) {
        this.network = network;
        this.http = http;
    }

    @BeforeEach
    void meet() {
        one = network.organisation("reseller");
        other = network.organisation("software-vendor");
        asker = new Caller(http, network.partnerUser(one));
        asked = new Caller(http, network.partnerUser(other));
        manager = new Caller(http, network.person(Role.PPM));
    }

    private static String of(OrganisationId organisation) {
        return "/api/v1/organisations/" + organisation;
    }

    private static String request(OrganisationId to) {
        return "{\"organisationId\": \"" + to + "\", \"note\": \"Together?\"}";
    }

    @Test
    void connectsTwoAndPartsThemAgain() throws Exception {
        asker.send(post(of(one) + "/connections"), request(other))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", of(one) + "/connections/" + other))
                .andExpect(header().string("ETag", FIRST));
        asked.read(of(other) + "/connections?status=requested")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].organisationId").value(one.toString()))
                .andExpect(jsonPath("$.items[0].name").isNotEmpty())
                .andExpect(jsonPath("$.items[0].requestedByOther").value(true));
        String answer = of(other) + "/connections/" + one + "/answer";
        asked.send(put(answer), "{\"accepted\": true}").andExpect(status().isPreconditionRequired());
        asked.send(put(answer).header("If-Match", "\"9\""), "{\"accepted\": true}")
                .andExpect(status().isPreconditionFailed());
        asked.send(put(answer).header("If-Match", FIRST), "{\"accepted\": true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("connected"));
        manager.read(of(one) + "/connections/" + other)
                .andExpect(jsonPath("$.status").value("connected"));
        http.perform(asker.signed(delete(of(one) + "/connections/" + other).header("If-Match", "\"1\"")))
                .andExpect(status().isNoContent());
        asked.read(of(other) + "/connections/" + one)
                .andExpect(jsonPath("$.status").value("ended"));
    }

    @Test
    void letsOnlyItsOwnPeopleSpeakForAnOrganisation() throws Exception {
        for (Caller stranger : new Caller[] {asked, manager}) {
            stranger.send(post(of(one) + "/connections"), request(network.organisation("reseller")))
                    .andExpect(status().isForbidden());
            stranger.read(of(one) + "/blocks").andExpect(status().isForbidden());
            stranger.read(of(one) + "/invitation-policy").andExpect(status().isForbidden());
        }
        asked.read(of(one) + "/connections").andExpect(status().isForbidden());
        manager.read(of(one) + "/connections").andExpect(status().isOk());
        asked.read(of(other) + "/connections/" + one).andExpect(status().isNotFound());
    }

    @Test
    void blocksWithoutAWordToTheOther() throws Exception {
        http.perform(asked.signed(put(of(other) + "/blocks/" + one))).andExpect(status().isNoContent());
        http.perform(asked.signed(put(of(other) + "/blocks/" + one))).andExpect(status().isNoContent());
        asked.read(of(other) + "/blocks")
                .andExpect(jsonPath("$[0].organisationId").value(one.toString()));
        asker.send(post(of(one) + "/connections"), request(other))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("requested"));
        asked.read(of(other) + "/connections").andExpect(jsonPath("$.items", hasSize(0)));
        manager.read(of(other) + "/connections").andExpect(jsonPath("$.items", hasSize(0)));
        http.perform(asked.signed(delete(of(other) + "/blocks/" + one))).andExpect(status().isNoContent());
        asked.read(of(other) + "/connections").andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void keepsWhoMayInvite() throws Exception {
        String policy = of(one) + "/invitation-policy";
        asker.read(policy).andExpect(jsonPath("$.who").value("all")).andExpect(header().string("ETag", FIRST));
        String allBut = "{\"who\": \"allBut\", \"exceptions\": [\"" + other + "\"]}";
        asker.send(put(policy).header("If-Match", FIRST), allBut)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.exceptions[0]").value(other.toString()));
        asker.send(put(policy).header("If-Match", FIRST), allBut).andExpect(status().isPreconditionFailed());
        asker.send(put(policy).header("If-Match", "\"1\""), allBut.replace("allBut", "none"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("allBut")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=asked", "limit=0", "cursor=***", "cursor=YWJj"})
    void refusesMalformedQueries(String query) throws Exception {
        asker.read(of(one) + "/connections?" + query).andExpect(status().isBadRequest());
    }
}
