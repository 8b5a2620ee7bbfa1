package jom.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
class PortfolioHttpTest {

    private static final String URL = "/api/v1/portfolios";

    private final MockMvc http;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;

    private PersonProfile administrator;
    private PersonProfile manager;
    private OrganisationId member;
    private PortfolioId portfolio;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    PortfolioHttpTest(MockMvc http, NetworkFixture network, Portfolios portfolios, PortfolioDirectory directory) {
        this.http = http;
        this.network = network;
        this.portfolios = portfolios;
        this.directory = directory;
    }

    @BeforeEach
    void givenAPortfolioWithOneMember() {
        administrator = network.person(Role.ADMINISTRATOR);
        manager = network.person(Role.PPM);
        member = network.organisation("reseller");
        portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(member)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, PersonProfile person) throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON));
    }

    @Test
    void isFoundedByAdministrators() throws Exception {
        String json =
                "{\"name\": \"Retail\", \"managers\": [\"%s\"], \"members\": [\"%s\"]}".formatted(manager.id(), member);
        send(post(URL).content(json), administrator)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.members[0]").value(member.toString()));
        send(post(URL).content(json), manager).andExpect(status().isForbidden());
    }

    @Test
    void isRefusedWithoutManagersOrWithPeopleWhoCannotBe() throws Exception {
        send(post(URL).content("{\"name\": \"Retail\", \"managers\": []}"), administrator)
                .andExpect(status().isBadRequest());
        send(post(URL).content("{\"name\": \"Retail\", \"managers\": [null]}"), administrator)
                .andExpect(status().isBadRequest());
        send(
                        post(URL)
                                .content(
                                        "{\"name\": \"Retail\", \"managers\": [\"%s\"]}".formatted(administrator.id())),
                        administrator)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:portfolio.notAPortfolioManager"));
        send(
                        post(URL).content("{\"name\": \"Retail\", \"managers\": [\"%s\"]}".formatted(PersonId.next())),
                        administrator)
                .andExpect(status().isNotFound());
    }

    @Test
    void hasANameWithinLimits() throws Exception {
        String json = "{\"name\": \"%s\", \"managers\": [\"" + manager.id() + "\"]}";
        send(post(URL).content(json.formatted("x".repeat(120))), administrator).andExpect(status().isCreated());
        send(post(URL).content(json.formatted("x".repeat(121))), administrator).andExpect(status().isBadRequest());
        send(post(URL).content(json.formatted(" ")), administrator).andExpect(status().isBadRequest());
    }

    @Test
    void isSeenByItsMembersWithoutItsManagers() throws Exception {
        PersonProfile partner = network.partnerUser(member);
        send(get(URL + "/" + portfolio), partner)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.managers").doesNotExist());
        send(get(URL), partner).andExpect(jsonPath("$", hasSize(1)));
        send(get(URL + "/" + portfolio), manager)
                .andExpect(jsonPath("$.managers[0]").value(manager.id().toString()));
    }

    @Test
    void doesNotExistForEverybodyElse() throws Exception {
        for (PersonProfile stranger :
                List.of(network.partnerUser(network.organisation("reseller")), network.person(Role.PPM))) {
            send(get(URL), stranger).andExpect(jsonPath("$", hasSize(0)));
            send(get(URL + "/" + portfolio), stranger).andExpect(status().isNotFound());
            send(put(URL + "/" + portfolio + "/members/" + member), stranger).andExpect(status().isNotFound());
            send(delete(URL + "/" + portfolio + "/members/" + member), stranger).andExpect(status().isNotFound());
        }
        assertThat(directory.members(portfolio)).containsExactly(member);
    }

    @Test
    void isChangedByItsManagers() throws Exception {
        OrganisationId newcomer = network.organisation("reseller");
        send(put(URL + "/" + portfolio + "/members/" + newcomer), manager).andExpect(status().isNoContent());
        assertThat(directory.members(portfolio)).containsExactly(member, newcomer);
        send(delete(URL + "/" + portfolio + "/members/" + member), manager).andExpect(status().isNoContent());
        assertThat(directory.members(portfolio)).containsExactly(newcomer);
        send(put(URL + "/" + portfolio + "/members/" + OrganisationId.next()), manager)
                .andExpect(status().isNotFound());
    }

    @Test
    void isNotChangedByItsMembers() throws Exception {
        PersonProfile partner = network.partnerUser(member);
        send(delete(URL + "/" + portfolio + "/members/" + member), partner).andExpect(status().isForbidden());
        send(put(URL + "/" + portfolio + "/managers/" + partner.id()), partner).andExpect(status().isForbidden());
        assertThat(directory.members(portfolio)).containsExactly(member);
    }

    @Test
    void getsItsManagersFromAdministrators() throws Exception {
        PersonProfile other = network.person(Role.PPM);
        send(delete(URL + "/" + portfolio + "/managers/" + manager.id()), administrator)
                .andExpect(status().isConflict());
        send(put(URL + "/" + portfolio + "/managers/" + other.id()), manager).andExpect(status().isForbidden());
        send(put(URL + "/" + portfolio + "/managers/" + other.id()), administrator)
                .andExpect(status().isNoContent());
        send(delete(URL + "/" + portfolio + "/managers/" + manager.id()), administrator)
                .andExpect(status().isNoContent());
        assertThat(directory.managers(portfolio)).containsExactly(other.id());
    }

    @Test
    void tellsWhatSolutionAreasNeed() throws Exception {
        send(get("/api/v1/solution-maps/areas"), manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(15)))
                .andExpect(jsonPath("$[?(@.code == 'licence-management')].capabilities", hasSize(1)));
        send(get("/api/v1/partner-types"), manager)
                // Besides those that administrators have added, as other tests do.
                .andExpect(jsonPath(
                        "$[*].prepareWorkflow",
                        hasItems(
                                "prepareSoftwareVendor",
                                "prepareLargeAccountReseller",
                                "prepareReseller",
                                "prepareSystemIntegrator",
                                "prepareHostingProvider")));
        send(get("/api/v1/capabilities"), manager).andExpect(jsonPath("$", hasSize(44)));
        send(get("/api/v1/industries"), manager).andExpect(jsonPath("$", hasSize(28)));
    }
}
