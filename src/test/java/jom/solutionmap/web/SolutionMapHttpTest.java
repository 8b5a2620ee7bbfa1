package jom.solutionmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SolutionMapHttpTest {

    private static final String MAPS = "/api/v1/solution-maps";
    private static final String CELL = MAPS + "/hospitality/areas/customer-engagement";
    private static final String NEEDS = MAPS + "/travel/areas/patient-care/needs";
    private static final String[] ALL = {"crm", "e-commerce", "data-integration"};

    private final MockMvc http;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OpportunityFixture opportunities;

    SolutionMapHttpTest(MockMvc http, NetworkFixture network, Portfolios portfolios, OpportunityFixture opportunities) {
        this.http = http;
        this.network = network;
        this.portfolios = portfolios;
        this.opportunities = opportunities;
    }

    private ResultActions ask(PersonProfile person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD)));
    }

    private PortfolioId portfolio(PersonProfile manager, OrganisationId... members) {
        return portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(members)));
    }

    @Test
    void countsThePartnersOfAPortfolio() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        OrganisationId whole = network.organisation("reseller", ALL);
        String portfolio = portfolio(manager, whole, network.organisation("reseller", "crm"))
                .toString();
        ask(manager, get(CELL).param("portfolio", portfolio))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.partners", is(1)))
                .andExpect(jsonPath("$.onlyOne", is(true)))
                .andExpect(jsonPath("$.gap", is(false)))
                .andExpect(jsonPath("$.capabilities", containsInAnyOrder(ALL)))
                .andExpect(jsonPath("$.openOpportunities", is(0)));
        ask(manager, get(MAPS + "/hospitality").param("portfolio", portfolio))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name", is("Hospitality")))
                .andExpect(jsonPath("$.onlyOnes", is(1)))
                .andExpect(jsonPath("$.cells[?(@.gap == true)]", hasSize(greaterThan(3))));
        ask(manager, get(CELL + "/partners").param("portfolio", portfolio))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].organisationId", is(whole.toString())))
                .andExpect(jsonPath("$.items[0].share", is(100)));
        ask(manager, get(CELL + "/partners").param("portfolio", portfolio).param("partial", "true"))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[1].lacking", containsInAnyOrder("e-commerce", "data-integration")));
        ask(manager, get(CELL + "/reach").param("portfolio", portfolio)).andExpect(jsonPath("$.everywhere", is(1)));
    }

    @Test
    void tellsPartnersNumbersAndTheirOwnPlaceAndNotWhoOrWhatIsWanted() throws Exception {
        OrganisationId own = network.organisation("reseller", "crm");
        PersonProfile partner = network.partnerUser(own);
        ask(partner, get(CELL))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ownShare", is(33)))
                .andExpect(jsonPath("$.openOpportunities", nullValue()));
        ask(partner, get(CELL + "/partners")).andExpect(status().isForbidden());
        ask(partner, get(CELL + "/history")).andExpect(status().isForbidden());
        PersonProfile manager = network.person(Role.PPM);
        String others = portfolio(manager, network.organisation("reseller")).toString();
        ask(partner, get(CELL).param("portfolio", others)).andExpect(status().isNotFound());
        ask(network.person(Role.PPM), get(MAPS).param("portfolio", others)).andExpect(status().isNotFound());
    }

    @Test
    void showsDemandToWhoManagesIt() throws Exception {
        Deal deal = opportunities.deal();
        opportunities.qualified(AnOpportunity.of(deal.originator()).order());
        String cell = MAPS + "/healthcare/areas/patient-care";
        ask(deal.manager(), get(cell)).andExpect(jsonPath("$.openOpportunities", is(1)));
        ask(deal.manager(), get(cell).param("territory", "DE-BY")).andExpect(jsonPath("$.openOpportunities", is(1)));
        ask(deal.manager(), get(cell).param("territory", "FR")).andExpect(jsonPath("$.openOpportunities", is(0)));
        ask(deal.seller(), get(cell)).andExpect(jsonPath("$.openOpportunities", nullValue()));
        ask(network.person(Role.PPM), get(cell)).andExpect(jsonPath("$.openOpportunities", is(0)));
        ask(network.person(Role.ADMINISTRATOR), get(cell)).andExpect(jsonPath("$.openOpportunities", greaterThan(0)));
    }

    @Test
    void pagesThroughVerticals() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        String first = ask(manager, get(MAPS).param("limit", "20"))
                .andExpect(jsonPath("$.items", hasSize(20)))
                .andExpect(header().exists("Link"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");
        ask(manager, get(MAPS).param("limit", "20").param("cursor", next))
                .andExpect(jsonPath("$.items", hasSize(8)))
                .andExpect(jsonPath("$.items[*].industry", hasItem("other")))
                .andExpect(jsonPath("$.next", nullValue()));
        ask(manager, get(MAPS).param("cursor", "cGlyYWN5")).andExpect(status().isBadRequest());
    }

    @Test
    void changesWhatACellTakesAgainstItsTagOnly() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        String tag = ask(manager, get(NEEDS)).andReturn().getResponse().getHeader("ETag");
        String body = "{\"capabilities\": [\"health-records\"]}";
        ask(manager, put(NEEDS).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isPreconditionRequired());
        ask(
                        manager,
                        put(NEEDS)
                                .header("If-Match", tag)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.capabilities", is(List.of("health-records"))));
        ask(
                        manager,
                        put(NEEDS)
                                .header("If-Match", tag)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().isPreconditionFailed());
        ask(manager, get(NEEDS.replace("/needs", "/history")).param("limit", "1"))
                .andExpect(jsonPath("$.items[0].who", is(manager.signInName())))
                .andExpect(jsonPath("$.items[0].added", is(List.of("health-records"))));
        PersonProfile partner = network.partnerUser(network.organisation("reseller"));
        ask(
                        partner,
                        put(NEEDS)
                                .header("If-Match", tag)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().isForbidden());
        String now = ask(manager, get(NEEDS)).andReturn().getResponse().getHeader("ETag");
        ask(
                        manager,
                        put(NEEDS)
                                .header("If-Match", now)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"capabilities\": []}"))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "/piracy, 404",
        "/Not_A_Code, 400",
        "/retail/areas/magic, 404",
        "/retail/areas/magic/needs, 404",
        "/retail?territory=XX, 400",
        "/retail?portfolio=7, 400",
        "/retail/areas/data-analytics/partners?sort=luck, 400",
        "/retail/areas/data-analytics/partners?cursor=eA, 400",
    })
    void refusesWhatIsNotOnTheMap(String path, int status) throws Exception {
        ask(network.person(Role.PPM), get(MAPS + path)).andExpect(status().is(status));
    }

    @Test
    void drawsTheMapInTheReadersLanguage() throws Exception {
        PersonProfile german = network.person(Locale.GERMAN, Set.of(), Role.PPM);
        String portfolio =
                portfolio(german, network.organisation("reseller", ALL)).toString();
        MockHttpServletResponse svg = file(german, "svg", portfolio);
        assertThat(svg.getContentType()).isEqualTo("image/svg+xml;charset=UTF-8");
        assertThat(svg.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(svg.getContentAsString())
                .contains(">L\u00f6sungslandkarte</title", ">Gastgewerbe<", ">nur einer<", ">L\u00fccke<")
                .doesNotContain(">gap<");
        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(file(german, "png", portfolio).getContentAsByteArray()));
        assertThat(picture.getWidth()).isGreaterThan(2_000);
        assertThat(picture.getHeight()).isGreaterThan(2_000);
    }

    @Test
    void writesARowPerCell() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        String portfolio =
                portfolio(manager, network.organisation("reseller", ALL)).toString();
        String csv = file(manager, "csv", portfolio).getContentAsString();
        assertThat(csv.lines())
                .hasSizeGreaterThan(250)
                .contains(
                        "\"hospitality\",\"Hospitality\",\"customer-engagement\",\"Customer engagement\",\"only one\","
                                + "\"1\",\"0\",\"0\",\"0\",\"crm;data-integration;e-commerce\",\"0\"");
        PersonProfile partner = network.partnerUser(network.organisation("reseller"));
        assertThat(file(partner, "csv", null).getContentAsString()).doesNotContain("openOpportunities");
    }

    private MockHttpServletResponse file(PersonProfile person, String kind, @Nullable String portfolio)
            throws Exception {
        MockHttpServletRequestBuilder request = get(MAPS + "/files/" + kind);
        if (portfolio != null) {
            request.param("portfolio", portfolio);
        }
        return ask(person, request).andExpect(status().isOk()).andReturn().getResponse();
    }
}
