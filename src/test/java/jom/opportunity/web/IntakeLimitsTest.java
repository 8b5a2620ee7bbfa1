package jom.opportunity.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.StoredRows;
import jom.network.Caller;
import jom.network.Taxonomies;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.solutionmap.SolutionAreas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Every field of an intake, on both sides of its limits. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IntakeLimitsTest {

    private static final String URL = "/api/v1/opportunities";

    private final MockMvc http;
    private final JdbcTemplate jdbc;
    private final Taxonomies taxonomies;
    private final SolutionAreas areas;
    private final Deal deal;

    IntakeLimitsTest(
            MockMvc http, JdbcTemplate jdbc, Taxonomies taxonomies, SolutionAreas areas, OpportunityFixture fixture) {
        this.http = http;
        this.jdbc = jdbc;
        this.taxonomies = taxonomies;
        this.areas = areas;
        deal = fixture.deal();
    }

    private ResultActions send(String body) throws Exception {
        return new Caller(http, deal.seller()).send(post(URL), body);
    }

    private AnIntake intake() {
        return AnIntake.of(deal.originator());
    }

    private void refused(String body, String named) throws Exception {
        StoredRows before = StoredRows.of(jdbc);
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.invalid"))
                .andExpect(jsonPath("$.detail").value(containsString(named)));
        before.assertUnchanged();
    }

    /** The file has one malformed value per line. */
    @ParameterizedTest
    @CsvFileSource(resources = "malformed-intakes.csv", quoteCharacter = '`')
    void refusesMalformedFields(String field, String value) throws Exception {
        refused(intake().with(field, value).body(), field.substring(field.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "customer",
                "customer.name",
                "customer.country",
                "customer.industry",
                "need",
                "need.problem",
                "need.solutionAreas",
                "need.rolesWanted",
                "value",
                "value.amount",
                "value.currency",
                "expectedClose",
                "origin",
                "consent",
                "consent.toShare",
                "consent.toContact",
            })
    void refusesAnIntakeThatLacksOne(String field) throws Exception {
        refused(intake().without(field).body(), field.startsWith("value") ? "value" : field);
    }

    @Test
    void takesAnIntakeWithoutWhatMayBeLeftOut() throws Exception {
        send(intake().without("customer.domain")
                        .without("customer.registrationNumber")
                        .without("customer.city")
                        .without("need.capabilitiesWanted")
                        .without("ownRoles")
                        .body())
                .andExpect(status().isCreated());
    }

    @ParameterizedTest
    @CsvSource({
        "title, 1, 120",
        "customer.name, 1, 120",
        "customer.domain, 0, 255",
        "customer.registrationNumber, 0, 40",
        "customer.city, 0, 120",
        "need.problem, 20, 2000",
    })
    void takesTextsUpToTheirLimits(String field, int lengthMin, int lengthMax) throws Exception {
        String longest = "ß".repeat(lengthMax);
        send(intake().with(field, "\"" + longest + "\"").body())
                .andExpect(status().isCreated())
                .andExpect(content().string(containsString("\"" + longest + "\"")));
        refused(intake().with(field, "\"" + longest + "ß\"").body(), field);
        send(intake().with(field, "\"" + "y".repeat(lengthMin) + "\"").body()).andExpect(status().isCreated());
        if (lengthMin > 0) {
            refused(
                    intake().with(field, "\"" + "y".repeat(lengthMin - 1) + "\"")
                            .body(),
                    field);
        }
    }

    @Test
    void takesListsUpToTheirLimits() throws Exception {
        List<String> solutionAreas = areas.all(Locale.ENGLISH).stream()
                .map(area -> area.area().code())
                .toList();
        List<String> capabilities = taxonomies.capabilities(Locale.ENGLISH).stream()
                .map(term -> term.code())
                .toList();
        limited("need.solutionAreas", solutionAreas, 10);
        limited("need.capabilitiesWanted", capabilities, 20);
    }

    @Test
    void takesTenCertificatesEachOfEverybodyOrOfAWantedRole() throws Exception {
        String certificates = certificates(10);
        send(intake().with("need.certificatesWanted", certificates).body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.need.certificatesWanted.length()").value(10))
                .andExpect(jsonPath("$.need.certificatesWanted[0].certificate").value("ISO 0"))
                .andExpect(jsonPath("$.need.certificatesWanted[9].role").value("solution"));
        refused(intake().with("need.certificatesWanted", certificates(11)).body(), "certificatesWanted");
        String longest = "ß".repeat(120);
        send(intake().with("need.certificatesWanted", "[{\"certificate\": \"" + longest + "\"}]")
                        .body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.need.certificatesWanted[0].certificate").value(longest));
        send(intake().with("need.certificatesWanted", "[{\"certificate\": \"ISO 9001\", \"role\": \"hosting\"}]")
                        .body())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.certificateOfNoRole"));
    }

    /** Every second one of whoever takes a role. */
    private static String certificates(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"certificate\": \"ISO " + number + "\""
                        + (number % 2 == 0 ? "" : ", \"role\": \"solution\"") + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void limited(String field, List<String> codes, int most) throws Exception {
        send(intake().with(field, list(codes, most)).body()).andExpect(status().isCreated());
        refused(intake().with(field, list(codes, most + 1)).body(), field);
    }

    private static String list(List<String> codes, int size) {
        return codes.subList(0, size).stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, EUR",
        "999999999999999.99, EUR",
        "1, JPY",
        "0.001, KWD",
        "0.0001, CLF",
    })
    void takesAmountsToTheLastDigit(String amount, String currency) throws Exception {
        send(intake().with("value.amount", "\"" + amount + "\"")
                        .with("value.currency", "\"" + currency + "\"")
                        .body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.value.amount").value(amount))
                .andExpect(jsonPath("$.value.currency").value(currency));
    }

    @Test
    void takesDatesUpToTheLastThatEveryDatabaseKnows() throws Exception {
        send(intake().with("expectedClose", "\"9999-12-31\"").body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.expectedClose").value("9999-12-31"));
        refused(intake().with("expectedClose", "\"+10000-01-01\"").body(), "expectedClose");
    }

    @Test
    void refusesHalfACharacter() throws Exception {
        for (String field : List.of("title", "customer.name", "customer.city", "need.problem")) {
            String broken = intake().with(field, "\"" + "half".repeat(9) + "\"").body();
            refused(broken.replace("half".repeat(9), "half".repeat(9) + "\\ud83d"), field);
        }
        send(intake().with("title", "\"whole 🚀\"").body())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.title").value("whole 🚀"));
    }
}
