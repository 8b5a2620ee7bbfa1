package jom.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Collections;
import java.util.Comparator;
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
import jom.network.connections.OrganisationPair;
import jom.network.merging.OrganisationMerging;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.recruiting.RecruitingId;
import jom.solutionmap.CellNeeds;
import jom.solutionmap.SolutionMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Searches for partners over REST and on pages: whom they concern, and what everybody else learns of them, which is nothing. */
@JomTest
class RecruitingHttpTest {

    private static final String ENDING = "{\"outcome\": \"givenUp\", \"words\": \"nobody is left\"}";

    private final MockMvc http;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final SolutionMap map;
    private final AuditTrail audit;
    private final OrganisationMerging merging;

    private PersonProfile manager;
    private PersonProfile stranger;
    private PersonProfile partner;
    private PortfolioId portfolio;
    private CellNeeds gap;
    private String url;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    RecruitingHttpTest(
            MockMvc http,
            NetworkFixture network,
            Portfolios portfolios,
            SolutionMap map,
            AuditTrail audit,
            OrganisationMerging merging) {
        this.http = http;
        this.network = network;
        this.portfolios = portfolios;
        this.map = map;
        this.audit = audit;
        this.merging = merging;
    }

    @BeforeEach
    void givenAPortfolio() {
        manager = network.person(Role.PPM);
        stranger = network.person(Role.PPM);
        OrganisationId member = network.organisation("reseller");
        partner = network.person(Set.of(member), Role.PARTNER_USER);
        portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(member)));
        gap = map.wanted().values().stream()
                .min(Comparator.comparing(CellNeeds::cell))
                .orElseThrow();
        url = "/api/v1/portfolios/" + portfolio + "/recruitings";
    }

    private ResultActions send(MockHttpServletRequestBuilder request, PersonProfile person) throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON));
    }

    private String order() {
        return "{\"industry\": \"" + gap.cell().industry().code() + "\", \"area\": \""
                + gap.cell().area().code() + "\", \"capabilities\": [\""
                + gap.capabilities().iterator().next().code() + "\"], \"territories\": [\"AT\"], \"owner\": \""
                + manager.id() + "\", \"dueOn\": \"2100-03-31\"}";
    }

    private String begun() throws Exception {
        String body = send(post(url).content(order()), manager)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.state").value("open"))
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
        send(get(url + "/" + id), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.territories[0]").value("AT"));
        String ending = url + "/" + id + "/ending";
        send(post(ending).content(ENDING), manager).andExpect(status().isPreconditionRequired());
        send(post(ending).header("If-Match", "\"7\"").content(ENDING), manager)
                .andExpect(status().isPreconditionFailed());
        send(post(ending).header("If-Match", "\"0\"").content("{\"outcome\": \"joined\"}"), manager)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.recruitingIncomplete"));
        send(post(ending).header("If-Match", "\"0\"").content(ENDING), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("givenUp"));
        assertThat(audit.entries(RecruitingId.parse(id).value()))
                .extracting(AuditEntry::action)
                .containsExactly("portfolio.recruitingStarted", "portfolio.recruitingEnded");
    }

    /** Named by the id that it had when the manager looked. */
    @Test
    void isWonByWhomeverThatOneHasBecomePartOf() throws Exception {
        String id = begun();
        OrganisationId named = network.organisation("reseller");
        OrganisationId whole = network.organisation("reseller");
        merging.merge(OrganisationPair.of(named, whole), whole, "the same company");
        send(
                        post(url + "/" + id + "/ending")
                                .header("If-Match", "\"0\"")
                                .content("{\"outcome\": \"joined\", \"organisation\": \"" + named + "\"}"),
                        manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.organisation").value(whole.toString()));
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
                        "urn:jom:problem:portfolio.recruitingRunning",
                        "urn:jom:problem:portfolio.recruitingRunning",
                        "urn:jom:problem:portfolio.recruitingRunning");
    }

    @Test
    void nobodyElseLearnsOfIt() throws Exception {
        String id = begun();
        for (PersonProfile other : List.of(stranger, partner)) {
            send(get(url), other).andExpect(status().isNotFound());
            send(post(url).content(order()), other).andExpect(status().isNotFound());
            send(get(url + "/" + id), other).andExpect(status().isNotFound());
            send(post(url + "/" + id + "/ending").header("If-Match", "\"0\"").content(ENDING), other)
                    .andExpect(status().isNotFound());
            new Caller(http, other).read("/recruitings/" + id).andExpect(status().isNotFound());
            new Caller(http, other)
                    .read("/solution-map/" + gap.cell())
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("/recruitings/" + id))));
        }
        String elsewhere = "/api/v1/portfolios/" + PortfolioId.next() + "/recruitings/" + id;
        send(get(elsewhere), manager).andExpect(status().isNotFound());
    }

    @Test
    void isMarkedOnTheMapOfTheManagers() throws Exception {
        String id = begun();
        new Caller(http, manager)
                .read("/solution-map")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("partner sought")));
        new Caller(http, partner)
                .read("/solution-map")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("partner sought"))));
        new Caller(http, manager)
                .read("/solution-map/" + gap.cell())
                .andExpect(content().string(containsString("/recruitings/" + id)));
        new Caller(http, manager)
                .read("/recruitings/" + id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(manager.displayName())));
    }
}
