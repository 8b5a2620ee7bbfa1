package jom.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jom.JomTest;
import jom.matching.synergy.communities.GroupProposals;
import jom.matching.synergy.communities.NotProposed;
import jom.matching.synergy.communities.ProposedPortfolio;
import jom.network.Caller;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.PortfolioProfile;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of strangers of other tests is left open: they are in the same network. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GroupProposalDoorTest {

    private static final List<String> CAPABILITIES =
            List.of("erp", "crm", "hosting", "training", "analytics", "networking");

    private final MockMvc http;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final OpportunityFixture fixture;
    private final Portfolios portfolios;
    private final PortfolioDirectory directory;
    private final GroupProposals proposals;
    private PersonProfile manager;
    private List<OrganisationId> group;

    @SuppressWarnings("NullAway.Init") // set before each test
    GroupProposalDoorTest(
            MockMvc http,
            NetworkFixture network,
            OrganisationRegistry registry,
            OpportunityFixture fixture,
            Portfolios portfolios,
            PortfolioDirectory directory,
            GroupProposals proposals) {
        this.http = http;
        this.network = network;
        this.registry = registry;
        this.fixture = fixture;
        this.portfolios = portfolios;
        this.directory = directory;
        this.proposals = proposals;
    }

    /** Six of the same trades who can each do something else, and who have worked together. */
    @BeforeEach
    void givenAGroup() {
        manager = network.person(Role.PPM);
        group = new ArrayList<>();
        CAPABILITIES.forEach(capability -> group.add(partner(capability)));
        portfolioAtLeast();
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(group.get(0)).wanting(ParticipantRole.SOLUTION).order());
        group.stream().skip(1).forEach(partner -> fixture.joined(id, partner, ParticipantRole.SOLUTION));
    }

    /** So that somebody looks after opportunities of those in no portfolio. */
    private void portfolioAtLeast() {
        portfolios.found(new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of()));
    }

    private OrganisationId partner(String capability) {
        OrganisationDetails plain = NetworkFixture.details(NetworkFixture.unique("Partner"), "system-integrator");
        return registry.register(RegisterOrganisation.of(new OrganisationDetails(
                plain.name(),
                LegalEntity.named(plain.name()),
                plain.home(),
                plain.timeZone(),
                new Offering(
                        plain.offering().partnerTypes(),
                        Set.of(new Capability(capability)),
                        Set.of(new Industry("healthcare"), new Industry("retail")),
                        Set.of()))));
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    private PortfolioId portfolio(OrganisationId... members) {
        return portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(members)));
    }

    private ProposedPortfolio aProposal() {
        return proposals.portfolios(manager.reader()).proposals().get(0);
    }

    @Test
    void managersReadWhichPortfoliosCouldBeFoundedAndWhy() throws Exception {
        as(manager)
                .read("/api/v1/portfolio-proposals")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].members.length()").isNumber())
                .andExpect(jsonPath("$[0].strongest[0].capabilities").isNumber())
                .andExpect(jsonPath("$[0].strongest[0].answering").doesNotExist())
                .andExpect(jsonPath("$[0].asOf").isString());
        for (PersonProfile outsider : List.of(network.partnerUser(group.get(0)), network.person(Role.FINANCE))) {
            as(outsider).read("/api/v1/portfolio-proposals").andExpect(status().isForbidden());
            assertThatThrownBy(() -> proposals.portfolios(outsider.reader())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theManagerReadsWhoCouldJoin() throws Exception {
        PortfolioId portfolio = portfolio(group.get(0), group.get(1), group.get(2));
        String door = "/api/v1/portfolios/" + portfolio + "/member-proposals";
        as(manager)
                .read(door)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].organisation").isString())
                .andExpect(jsonPath("$[0].strongest[0].one").isString())
                .andExpect(jsonPath("$[0].averagePoints").isNumber());
        for (PersonProfile outsider :
                List.of(network.partnerUser(group.get(0)), network.person(Role.PPM), network.person(Role.FINANCE))) {
            as(outsider).read(door).andExpect(status().isNotFound());
        }
        as(network.person(Role.ADMINISTRATOR)).read(door).andExpect(status().isOk());
    }

    @Test
    void foundsWhatIsProposedOnceWithWhoeverFoundsItAsManager() {
        ProposedPortfolio proposal = aProposal();
        PortfolioId founded = proposals.found(proposal.key(), "Founded by proposal", manager.id(), manager.reader());
        PortfolioProfile profile = directory.get(founded);
        assertThat(profile.members()).containsExactlyElementsOf(proposal.members());
        assertThat(profile.managers()).containsExactly(manager.id());
        assertThatThrownBy(() -> proposals.found(proposal.key(), "Once more", manager.id(), manager.reader()))
                .isInstanceOf(NotProposed.class)
                .extracting("code")
                .isEqualTo("matching.notProposed");
    }

    @Test
    void onlyAdministratorsNameAnotherManager() {
        ProposedPortfolio proposal = aProposal();
        PersonProfile other = network.person(Role.PPM);
        assertThatThrownBy(() -> proposals.found(proposal.key(), "Mine", other.id(), manager.reader()))
                .isInstanceOf(AccessDeniedException.class);
        PortfolioId founded = proposals.found(
                proposal.key(),
                "Founded for another",
                other.id(),
                network.person(Role.ADMINISTRATOR).reader());
        assertThat(directory.managers(founded)).containsExactly(other.id());
    }

    @Test
    void takesInWhoIsProposedAndNobodyElse() {
        PortfolioId portfolio = portfolio(group.get(0), group.get(1), group.get(2));
        OrganisationId proposed = proposals
                .members(portfolio, manager.reader())
                .proposals()
                .get(0)
                .organisation();
        proposals.join(portfolio, proposed, manager.reader());
        assertThat(directory.members(portfolio)).contains(proposed);
        assertThatThrownBy(() -> proposals.join(portfolio, new OrganisationId(new UUID(1, 2)), manager.reader()))
                .isInstanceOf(NotProposed.class);
        assertThatThrownBy(() -> proposals.join(
                        portfolio, group.get(5), network.person(Role.PPM).reader()))
                .isInstanceOf(jom.portfolio.UnknownPortfolio.class);
    }
}
