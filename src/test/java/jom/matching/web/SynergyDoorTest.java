package jom.matching.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SynergyDoorTest {

    private final MockMvc http;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private PersonProfile manager;
    private OrganisationId vendor;
    private OrganisationId reseller;
    private PortfolioId portfolio;

    @SuppressWarnings("NullAway.Init") // set before each test
    SynergyDoorTest(MockMvc http, NetworkFixture network, Portfolios portfolios) {
        this.http = http;
        this.network = network;
        this.portfolios = portfolios;
    }

    @BeforeEach
    void givenAPortfolioOfThree() {
        manager = network.person(Role.PPM);
        vendor = network.organisation("software-vendor", "content-management");
        reseller = network.organisation("reseller", "license-optimisation");
        portfolio = portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"),
                Set.of(manager.id()),
                List.of(vendor, reseller, network.organisation("hosting-provider"))));
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    @Test
    void itsOwnPeopleReadWhoComplementsThemWithoutHowOthersAnswer() throws Exception {
        as(network.partnerUser(vendor))
                .read("/api/v1/organisations/" + vendor + "/synergies?limit=2")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].points").isNumber())
                .andExpect(jsonPath("$.items[0].capabilities").isNumber())
                .andExpect(jsonPath("$.items[0].asOf").isString())
                .andExpect(jsonPath("$.items[0].answering").doesNotExist())
                .andExpect(jsonPath("$.next").isString());
    }

    @Test
    void theManagerReadsHowPartnersAnswerToo() throws Exception {
        as(manager)
                .read("/api/v1/organisations/" + vendor + "/synergies?limit=1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].answering").isNumber());
    }

    @Test
    void othersDoNotLearnWhoComplementsWhom() throws Exception {
        for (PersonProfile other : List.of(network.partnerUser(reseller), network.person(Role.PPM))) {
            as(other).read("/api/v1/organisations/" + vendor + "/synergies").andExpect(status().isNotFound());
        }
    }

    @Test
    void theManagerReadsEachPairOfThePortfolioOnceBestFirst() throws Exception {
        as(manager)
                .read("/api/v1/portfolios/" + portfolio + "/synergies")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.items[0].one").value(vendor.toString()))
                .andExpect(jsonPath("$.items[0].other").value(reseller.toString()))
                .andExpect(jsonPath("$.items[0].capabilities").value(30))
                .andExpect(jsonPath("$.items[0].workedTogether").value(false));
    }

    @Test
    void pairsComeInPages() throws Exception {
        as(manager)
                .read("/api/v1/portfolios/" + portfolio + "/synergies?limit=2")
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.next").value("Mg"));
        as(manager)
                .read("/api/v1/portfolios/" + portfolio + "/synergies?limit=2&cursor=Mg")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist());
        as(manager)
                .read("/api/v1/portfolios/" + portfolio + "/synergies?cursor=eA")
                .andExpect(status().isBadRequest());
    }

    @Test
    void membersAndOtherManagersDoNotReadThem() throws Exception {
        for (PersonProfile other : List.of(network.partnerUser(vendor), network.person(Role.PPM))) {
            for (String door : List.of("", "/files/csv")) {
                as(other)
                        .read("/api/v1/portfolios/" + portfolio + "/synergies" + door)
                        .andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void pairsComeAsAFileToo() throws Exception {
        as(manager)
                .read("/api/v1/portfolios/" + portfolio + "/synergies/files/csv")
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("synergies.csv")))
                .andExpect(content().string(containsString(vendor.toString())));
    }
}
