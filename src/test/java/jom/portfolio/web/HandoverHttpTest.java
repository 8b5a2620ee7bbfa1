package jom.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.Together;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.handover.HandoverId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Handovers over REST: whom they concern, and what everybody else learns of them, which is nothing. */
@JomTest
class HandoverHttpTest {

    private static final String ORDER =
            "{\"leaving\": \"%s\", \"successor\": \"%s\", \"reason\": \"moves on\", \"lastDay\": \"2100-03-31\"}";
    private static final String REASON = "{\"reason\": \"she stays\"}";

    private final MockMvc http;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final AuditTrail audit;

    private PersonProfile manager;
    private PersonProfile successor;
    private PersonProfile stranger;
    private PersonProfile partner;
    private PortfolioId portfolio;
    private String url;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    HandoverHttpTest(MockMvc http, NetworkFixture network, Portfolios portfolios, AuditTrail audit) {
        this.http = http;
        this.network = network;
        this.portfolios = portfolios;
        this.audit = audit;
    }

    @BeforeEach
    void givenAPortfolio() {
        manager = network.person(Role.PPM);
        successor = network.person(Role.PPM);
        stranger = network.person(Role.PPM);
        OrganisationId member = network.organisation("reseller");
        partner = network.person(Set.of(member), Role.PARTNER_USER);
        portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(member)));
        url = "/api/v1/portfolios/" + portfolio + "/handovers";
    }

    private ResultActions send(MockHttpServletRequestBuilder request, PersonProfile person) throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON));
    }

    private String order() {
        return ORDER.formatted(manager.id(), successor.id());
    }

    private String begun() throws Exception {
        String body = send(post(url).content(order()), manager)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.state").value("listing"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(body, "$.id");
    }

    @Test
    void isStartedListedShownAndGivenUp() throws Exception {
        String id = begun();
        send(get(url), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value(id));
        send(get(url + "/" + id), successor)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.leaving").value(manager.id().toString()));
        String cancellation = url + "/" + id + "/cancellation";
        send(post(cancellation).content(REASON), manager).andExpect(status().isPreconditionRequired());
        send(post(cancellation).header("If-Match", "\"7\"").content(REASON), manager)
                .andExpect(status().isPreconditionFailed());
        send(post(cancellation).header("If-Match", "\"0\"").content(REASON), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("cancelled"));
        assertThat(audit.entries(HandoverId.parse(id).value()))
                .extracting(AuditEntry::action)
                .containsExactly("portfolio.handoverStarted", "portfolio.handoverCancelled");
    }

    @Test
    void isStartedOnceWhereSeveralStartItAtOnce() throws Exception {
        Callable<String> start = () -> {
            MockHttpServletResponse answer =
                    send(post(url).content(order()), manager).andReturn().getResponse();
            return answer.getStatus() == 201 ? "started" : JsonPath.read(answer.getContentAsString(), "$.type");
        };
        List<String> answers = Together.call(4, Collections.nCopies(4, start));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "started",
                        "urn:jom:problem:portfolio.handoverRunning",
                        "urn:jom:problem:portfolio.handoverRunning",
                        "urn:jom:problem:portfolio.handoverRunning");
    }

    @Test
    void isRepeatedUnderItsKeyAndElseRefused() throws Exception {
        String key = NetworkFixture.unique("key");
        for (int time = 0; time < 2; time++) {
            send(post(url).header("Idempotency-Key", key).content(order()), manager)
                    .andExpect(status().isCreated());
        }
        send(post(url).content(order()), manager)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.handoverRunning"));
        send(get(url), manager).andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void nobodyElseLearnsOfIt() throws Exception {
        String id = begun();
        for (PersonProfile other : List.of(stranger, partner)) {
            send(get(url), other).andExpect(status().isNotFound());
            send(post(url).content(order()), other).andExpect(status().isNotFound());
            send(get(url + "/" + id), other).andExpect(status().isNotFound());
            send(
                            post(url + "/" + id + "/cancellation")
                                    .header("If-Match", "\"0\"")
                                    .content(REASON),
                            other)
                    .andExpect(status().isNotFound());
        }
        send(post(url + "/" + id + "/cancellation").header("If-Match", "\"0\"").content(REASON), successor)
                .andExpect(status().isNotFound());
        send(get(url), successor).andExpect(status().isNotFound());
        String elsewhere = "/api/v1/portfolios/" + PortfolioId.next() + "/handovers/" + id;
        send(get(elsewhere), manager).andExpect(status().isNotFound());
    }

    @Test
    void hasAPageForWhomItConcerns() throws Exception {
        String page = "/handovers/" + begun();
        for (PersonProfile reader : List.of(manager, successor)) {
            new Caller(http, reader)
                    .read(page)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("moves on")));
        }
        for (PersonProfile other : List.of(stranger, partner)) {
            new Caller(http, other).read(page).andExpect(status().isNotFound());
        }
        new Caller(http, manager)
                .read("/portfolios/" + portfolio + "/handovers")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(page)));
        new Caller(http, partner)
                .read("/portfolios/" + portfolio + "/handovers")
                .andExpect(status().isNotFound());
    }

    @Test
    void administratorsMayStartOneForAManager() throws Exception {
        send(post(url).content(order()), network.person(Role.ADMINISTRATOR)).andExpect(status().isCreated());
    }

    @Test
    void isRefusedWithoutASuitableSuccessor() throws Exception {
        send(post(url).content(ORDER.formatted(manager.id(), partner.id())), manager)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.unsuitableSuccessor"));
        send(post(url).content(ORDER.formatted(stranger.id(), successor.id())), manager)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.notTheManager"));
    }
}
