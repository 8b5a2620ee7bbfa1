package jom.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.Together;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.connections.AgreedConnections;
import jom.network.connections.OrganisationPair;
import jom.network.merging.OrganisationMerging;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.introduction.IntroductionId;
import jom.portfolio.introduction.Introductions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Introductions over REST and on pages: whom they concern, what each of the two sees, and what everybody else learns: nothing. */
@JomTest
class IntroductionHttpTest {

    private static final String ORDER = "{\"one\": \"%s\", \"other\": \"%s\", \"reason\": \"They fit well\"}";
    private static final String REASON = "{\"reason\": \"the wrong two\"}";

    private final MockMvc http;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final Introductions introductions;
    private final AuditTrail audit;
    private final OrganisationMerging merging;
    private final AgreedConnections connections;
    private final PeopleDirectory people;

    private PersonProfile manager;
    private PersonProfile stranger;
    private PersonProfile partner;
    private PersonProfile outsider;
    private OrganisationId one;
    private OrganisationId other;
    private PortfolioId portfolio;
    private String url;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    IntroductionHttpTest(
            MockMvc http,
            NetworkFixture network,
            Portfolios portfolios,
            Introductions introductions,
            AuditTrail audit,
            OrganisationMerging merging,
            AgreedConnections connections,
            PeopleDirectory people) {
        this.http = http;
        this.network = network;
        this.portfolios = portfolios;
        this.introductions = introductions;
        this.audit = audit;
        this.merging = merging;
        this.connections = connections;
        this.people = people;
    }

    @BeforeEach
    void givenAPortfolio() {
        manager = network.person(Role.PPM);
        stranger = network.person(Role.PPM);
        one = network.organisation("reseller");
        other = network.organisation("reseller");
        OrganisationId third = network.organisation("reseller");
        partner = network.person(Set.of(one), Role.PARTNER_USER);
        outsider = network.person(Set.of(third), Role.PARTNER_USER);
        portfolio = portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(one, other, third)));
        url = "/api/v1/portfolios/" + portfolio + "/introductions";
    }

    private ResultActions send(MockHttpServletRequestBuilder request, PersonProfile person) throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON));
    }

    private String order() {
        return ORDER.formatted(one, other);
    }

    private String begun() throws Exception {
        String body = send(post(url).content(order()), manager)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.state").value("asked"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(body, "$.id");
    }

    /** Both want to meet, and one of them becomes part of another one before it is settled. */
    private IntroductionId wantedByBoth() throws Exception {
        IntroductionId id = IntroductionId.parse(begun());
        introductions.answer(id, one, partner.reader(), true, null);
        introductions.answer(
                id, other, network.person(Set.of(other), Role.PARTNER_USER).reader(), true, null);
        return id;
    }

    @Test
    void connectsWhomeverOneOfTheTwoHasBecomePartOf() throws Exception {
        IntroductionId id = wantedByBoth();
        OrganisationId whole = network.organisation("reseller");
        merging.merge(OrganisationPair.of(one, whole), whole, "the same company");
        assertThat(introductions.close(id)).isTrue();
        assertThat(connections.areConnected(OrganisationPair.of(whole, other))).isTrue();
        assertThat(connections.areConnected(OrganisationPair.of(one, other))).isFalse();
    }

    @Test
    void connectsNobodyWhereTheTwoHaveBecomeOne() throws Exception {
        IntroductionId id = wantedByBoth();
        merging.merge(OrganisationPair.of(one, other), other, "the same company");
        assertThat(introductions.close(id)).isFalse();
        send(get(url + "/" + id), manager).andExpect(jsonPath("$.state").value("notConnected"));
    }

    /** Its people go on to answer for it, from where they are now. */
    @Test
    void isAnsweredByThoseWhoSpeakForItNow() throws Exception {
        IntroductionId id = IntroductionId.parse(begun());
        OrganisationId whole = network.organisation("reseller");
        PersonProfile its = network.person(Set.of(whole), Role.PARTNER_USER);
        merging.merge(OrganisationPair.of(one, whole), whole, "the same company");
        introductions.answer(id, one, people.get(its.id()).reader(), true, null);
        introductions.answer(
                id, other, network.person(Set.of(other), Role.PARTNER_USER).reader(), true, null);
        assertThat(introductions.close(id)).isTrue();
        assertThat(connections.areConnected(OrganisationPair.of(whole, other))).isTrue();
    }

    @Test
    void isStartedListedShownCountedAndTakenBack() throws Exception {
        String id = begun();
        send(get(url), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value(id));
        send(get(url + "/" + id), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reason").value("They fit well"));
        String figures = "/api/v1/portfolios/" + portfolio + "/introduction-figures";
        send(get(figures), manager).andExpect(jsonPath("$.introduced").value(1));
        String withdrawal = url + "/" + id + "/withdrawal";
        send(post(withdrawal).content(REASON), manager).andExpect(status().isPreconditionRequired());
        send(post(withdrawal).header("If-Match", "\"7\"").content(REASON), manager)
                .andExpect(status().isPreconditionFailed());
        send(post(withdrawal).header("If-Match", "\"0\"").content(REASON), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("withdrawn"));
        send(get(figures), manager).andExpect(jsonPath("$.introduced").value(0));
        assertThat(audit.entries(IntroductionId.parse(id).value()))
                .extracting(AuditEntry::action)
                .containsExactly("portfolio.introductionStarted", "portfolio.introductionWithdrawn");
        assertThat(audit.entries(one.value()))
                .extracting(AuditEntry::action)
                .contains("portfolio.introductionAsked", "portfolio.introductionOver");
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
                        "urn:jom:problem:portfolio.introductionRunning",
                        "urn:jom:problem:portfolio.introductionRunning",
                        "urn:jom:problem:portfolio.introductionRunning");
    }

    @Test
    void nobodyElseLearnsOfIt() throws Exception {
        String id = begun();
        for (PersonProfile somebody : List.of(stranger, partner, outsider)) {
            send(get(url), somebody).andExpect(status().isNotFound());
            send(get("/api/v1/portfolios/" + portfolio + "/introduction-figures"), somebody)
                    .andExpect(status().isNotFound());
            send(post(url).content(order()), somebody).andExpect(status().isNotFound());
            send(get(url + "/" + id), somebody).andExpect(status().isNotFound());
            send(
                            post(url + "/" + id + "/withdrawal")
                                    .header("If-Match", "\"0\"")
                                    .content(REASON),
                            somebody)
                    .andExpect(status().isNotFound());
        }
        for (PersonProfile somebody : List.of(stranger, outsider)) {
            new Caller(http, somebody).read("/introductions/" + id).andExpect(status().isNotFound());
        }
        new Caller(http, partner)
                .read("/portfolios/" + portfolio + "/introductions")
                .andExpect(status().isNotFound());
        String elsewhere = "/api/v1/portfolios/" + PortfolioId.next() + "/introductions/" + id;
        send(get(elsewhere), manager).andExpect(status().isNotFound());
    }

    @Test
    void eachOfTheTwoReadsItsOwnSideAndTheManagerAll() throws Exception {
        IntroductionId id = IntroductionId.parse(begun());
        PersonProfile others = network.person(Set.of(other), Role.PARTNER_USER);
        network.as(others, () -> {
            introductions.answer(id, other, others.reader(), false, "We are being sold");
            return id;
        });
        String page = "/introductions/" + id;
        new Caller(http, manager)
                .read(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("We are being sold")));
        new Caller(http, others)
                .read(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("We are being sold")));
        new Caller(http, partner)
                .read(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("They fit well")))
                .andExpect(content().string(not(containsString("We are being sold"))))
                .andExpect(content().string(not(containsString("Not now"))));
        new Caller(http, manager)
                .read("/portfolios/" + portfolio + "/introductions")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(page)));
    }

    @Test
    void oneAnswersOnceAndForItself() throws Exception {
        IntroductionId id = IntroductionId.parse(begun());
        network.as(partner, () -> {
            introductions.answer(id, one, partner.reader(), true, null);
            return id;
        });
        assertThatThrownBy(() -> introductions.answer(id, one, partner.reader(), false, null))
                .hasMessageContaining("answered");
        assertThatThrownBy(() -> introductions.answer(id, other, partner.reader(), true, null))
                .hasMessageContaining("no such introduction");
    }
}
