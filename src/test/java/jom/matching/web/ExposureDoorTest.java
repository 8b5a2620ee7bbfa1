package jom.matching.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.JomTest;
import jom.matching.TeamFormation;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** Each deal has a portfolio of its own, so what other tests offer does not count here. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExposureDoorTest {

    private static final String CAPABILITY = "compliance";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFormation teams;
    private final OrganisationSizes sizes;
    private final PortfolioDirectory portfolios;
    private Deal deal;
    private PortfolioId portfolio;
    private OrganisationId small;
    private OrganisationId other;

    @SuppressWarnings("NullAway.Init") // set before each test
    ExposureDoorTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFormation teams,
            OrganisationSizes sizes,
            PortfolioDirectory portfolios) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.sizes = sizes;
        this.portfolios = portfolios;
    }

    @BeforeEach
    void givenASearchAndAnOffer() {
        deal = fixture.deal();
        portfolio = portfolios.portfolioFor(deal.originator());
        small = network.organisation("software-vendor", CAPABILITY);
        other = network.organisation("software-vendor", CAPABILITY);
        sizes.tell(small, Optional.of(SizeClass.SMALL));
        OpportunityId id = fixture.qualified(
                AnOpportunity.of(deal.originator()).needing(CAPABILITY).order());
        teams.propose(id);
        teams.proposeAgain(id, Set.of(), "look again");
        teams.propose(id);
        teams.confirm(id, 0, null);
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    private String door() {
        return "/api/v1/portfolios/" + portfolio + "/exposure";
    }

    @Test
    void theManagerReadsWhatWasOfferedAgainstWhoQualified() throws Exception {
        as(deal.manager())
                .read(door())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.opportunities").value(1))
                .andExpect(jsonPath("$.offers").value(1))
                .andExpect(jsonPath("$.asOf").isString())
                .andExpect(jsonPath("$.homes[?(@.key == 'DE')].offeredShareBp", contains(10_000)))
                .andExpect(jsonPath("$.sizes[?(@.key == 'small')]").isNotEmpty());
    }

    @Test
    void theManagerReadsWhoQualifiedAndWasNeverOfferedAnything() throws Exception {
        as(deal.manager())
                .read(door() + "/organisations?limit=200")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].offers").value(0))
                .andExpect(jsonPath("$.items[0].lastOffered").doesNotExist())
                .andExpect(jsonPath("$.items[?(@.organisation == '" + small + "')].size")
                        .value("small"))
                .andExpect(jsonPath("$.items[?(@.organisation == '" + other + "')].qualified")
                        .value(1));
        as(deal.manager())
                .read(door() + "/organisations?limit=1")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").value("MQ"));
    }

    @Test
    void theFileHasARowForEachOrganisation() throws Exception {
        as(deal.manager())
                .read(door() + "/files/csv")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"exposure.csv\""))
                .andExpect(content().string(containsString("\"" + other + "\"")));
    }

    @Test
    void outsidersDoNotLearnWhetherThePortfolioIsThere() throws Exception {
        for (PersonProfile outsider : List.of(
                network.person(Role.PPM), network.partnerUser(small), deal.seller(), network.person(Role.FINANCE))) {
            for (String path : List.of("", "/organisations", "/files/csv")) {
                as(outsider).read(door() + path).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void onlyAdministratorsReadAboutTheWholeNetwork() throws Exception {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        for (String path : List.of("", "/organisations", "/files/csv")) {
            as(administrator).read("/api/v1/exposure" + path).andExpect(status().isOk());
            for (PersonProfile outsider : List.of(deal.manager(), network.partnerUser(small))) {
                as(outsider).read("/api/v1/exposure" + path).andExpect(status().isForbidden());
            }
        }
        as(administrator).read(door()).andExpect(jsonPath("$.offers").value(1));
    }

    @Test
    void looksBackAtLeastADayAndAtMostThreeYears() throws Exception {
        for (String days : List.of("0", "1097", "x")) {
            as(deal.manager()).read(door() + "?days=" + days).andExpect(status().isBadRequest());
        }
        for (String days : List.of("1", "1096")) {
            as(deal.manager())
                    .read(door() + "?days=" + days)
                    .andExpect(jsonPath("$.offers").value(1));
        }
    }
}
