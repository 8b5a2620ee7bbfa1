package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jom.JomTest;
import jom.matching.synergy.communities.GroupProposals;
import jom.matching.synergy.communities.ProposedMember;
import jom.matching.synergy.communities.ProposedPortfolio;
import jom.network.ComplementaryGroup;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProposalsPageTest {

    private static final String PAGE = "/portfolios/proposals";

    private final MockMvc http;
    private final Visitors visitors;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final GroupProposals proposals;
    private PersonProfile manager;
    private List<OrganisationId> group;

    @SuppressWarnings("NullAway.Init") // set before each test
    ProposalsPageTest(
            MockMvc http,
            NetworkFixture network,
            OrganisationRegistry registry,
            Portfolios portfolios,
            PortfolioDirectory directory,
            GroupProposals proposals) {
        this.http = http;
        this.visitors = new Visitors(http);
        this.network = network;
        this.registry = registry;
        this.portfolios = portfolios;
        this.directory = directory;
        this.proposals = proposals;
    }

    @BeforeEach
    void givenAGroup() {
        manager = network.person(Role.PPM);
        group = ComplementaryGroup.registeredWith(registry);
    }

    private ResultActions send(PersonProfile person, String path, String... values) throws Exception {
        var request = post(path)
                .with(user(new SignedInPerson(person.reader(), person.version())))
                .with(csrf());
        for (int value = 0; value < values.length; value += 2) {
            request.param(values[value], values[value + 1]);
        }
        return http.perform(request);
    }

    @Test
    void showsManagersGroupsWithTheirReasonsAndFoundsOne() throws Exception {
        ProposedPortfolio proposal =
                proposals.portfolios(manager.reader()).proposals().get(0);
        assertThat(visitors.read(manager, PAGE))
                .contains("Portfolios that could be founded", "Why these", "Found this portfolio")
                .contains(PAGE + "/" + proposal.key(), "of 90 points");
        assertThat(visitors.read(manager, PAGE + "?language=de")).contains("Portfolios, die man gründen könnte");
        assertThat(visitors.read(manager, "/")).contains(PAGE);
        send(
                        manager,
                        PAGE + "/" + proposal.key(),
                        "name",
                        " ",
                        "manager",
                        manager.id().toString())
                .andExpect(redirectedUrl(PAGE + "?told=name"));
        send(
                        manager,
                        PAGE + "/" + proposal.key(),
                        "name",
                        "Together",
                        "manager",
                        manager.id().toString())
                .andExpect(redirectedUrlPattern("/portfolios/*/synergy?told=founded"));
        send(
                        manager,
                        PAGE + "/" + proposal.key(),
                        "name",
                        "Again",
                        "manager",
                        manager.id().toString())
                .andExpect(redirectedUrl(PAGE + "?told=matching.notProposed"));
        assertThat(visitors.read(manager, PAGE + "?told=matching.notProposed"))
                .contains("This is not proposed any more.");
    }

    @Test
    void isClosedToOthers() throws Exception {
        PersonProfile partner = network.partnerUser(group.get(0));
        visitors.open(partner, PAGE).andExpect(status().is4xxClientError());
        send(
                        partner,
                        PAGE + "/" + UUID.randomUUID(),
                        "name",
                        "x",
                        "manager",
                        partner.id().toString())
                .andExpect(status().is4xxClientError());
        assertThat(visitors.read(partner, "/")).doesNotContain(PAGE);
        PersonProfile other = network.person(Role.PPM);
        send(
                        manager,
                        PAGE + "/" + UUID.randomUUID(),
                        "name",
                        "x",
                        "manager",
                        other.id().toString())
                .andExpect(status().is4xxClientError());
    }

    @Test
    void takesAMemberInFromThePageOfThePortfolio() throws Exception {
        PortfolioId portfolio = portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), group.subList(0, 2)));
        String page = "/portfolios/" + portfolio + "/synergy";
        ProposedMember proposed =
                proposals.members(portfolio, manager.reader()).proposals().get(0);
        assertThat(visitors.read(manager, page))
                .contains("Who could join", "Why, and take in as a member", page + "/members");
        send(
                        network.person(Role.PPM),
                        page + "/members",
                        "organisation",
                        proposed.organisation().toString())
                .andExpect(status().isNotFound());
        send(manager, page + "/members", "organisation", proposed.organisation().toString())
                .andExpect(redirectedUrl(page + "?told=joined"));
        assertThat(directory.members(portfolio)).contains(proposed.organisation());
        assertThat(visitors.read(manager, page + "?told=joined")).contains("The organisation is a member now.");
    }
}
