package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.JomTest;
import jom.TestData;
import jom.network.ExternalKey;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.OrganisationDetails;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunitySummary;
import jom.opportunity.OpportunityView;
import jom.opportunity.TakeInOpportunity;
import jom.platform.SpreadsheetText;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The strings of the big list of naughty strings come through every text column unchanged, or are refused. */
@JomTest
@Tag("data")
class HostileImportTest {

    private static final String PADDING = " ".repeat(3) + "and so on, for twenty characters";
    private static final String[] COUNTRIES = Locale.getISOCountries();
    private static final List<String> AREAS = List.of("patient-care", "data-analytics", "cyber-security");

    /** A host of its own before each text, for customers with the same host are the same. */
    private static final String HOST = "row%d.example/";

    private final MockMvc http;
    private final ObjectMapper json;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final OrganisationDirectory directory;
    private final Portfolios portfolios;
    private final Opportunities opportunities;
    private final String source = NetworkFixture.unique("hostile");

    @Autowired
    HostileImportTest(
            MockMvc http,
            ObjectMapper json,
            NetworkFixture network,
            OrganisationRegistry registry,
            OrganisationDirectory directory,
            Portfolios portfolios,
            Opportunities opportunities) {
        this.http = http;
        this.json = json;
        this.network = network;
        this.registry = registry;
        this.directory = directory;
        this.portfolios = portfolios;
        this.opportunities = opportunities;
    }

    @Test
    void organisationsKeepThem() throws Exception {
        List<String> strings = strings();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "keySource", "key", "name", "home", "partnerTypes", "legalName", "registrationNumber", "webDomain"));
        for (int i = 0; i < strings.size(); i++) {
            String text = strings.get(i);
            rows.add(List.of(
                    source,
                    "" + i,
                    text,
                    "DE",
                    "reseller",
                    text,
                    fitting(text, LegalEntity.REGISTRATION_NUMBER_LENGTH_MAX),
                    fitting(text, LegalEntity.WEB_DOMAIN_LENGTH_MAX)));
        }
        JsonNode report = imported("organisations", network.person(Role.ADMINISTRATOR), rows);
        int refused = 0;
        for (int i = 0; i < strings.size(); i++) {
            Optional<OrganisationProfile> kept = directory.byKey(new ExternalKey(source, "" + i));
            assertThat(kept.isPresent())
                    .as(strings.get(i))
                    .isEqualTo(fits(strings.get(i), OrganisationDetails.NAME_LENGTH_MAX));
            kept.ifPresent(profile -> assertUnchanged(strings.get(profileNumber(profile)), profile));
            refused += kept.isPresent() ? 0 : 1;
        }
        assertThat(report.path("refused").asInt()).isEqualTo(refused);
        report.path("refusals")
                .forEach(refusal -> assertThat(refusal.path("reason").asText()).isNotBlank());
    }

    private static int profileNumber(OrganisationProfile profile) {
        return Integer.parseInt(profile.key().orElseThrow().value());
    }

    private static void assertUnchanged(String text, OrganisationProfile profile) {
        LegalEntity legalEntity = profile.details().legalEntity();
        assertThat(profile.name()).isEqualTo(text);
        assertThat(legalEntity.name()).isEqualTo(text);
        assertThat(Optional.ofNullable(legalEntity.registrationNumber()).orElse(""))
                .isEqualTo(fitting(text, LegalEntity.REGISTRATION_NUMBER_LENGTH_MAX));
        assertThat(Optional.ofNullable(legalEntity.webDomain()).orElse(""))
                .isEqualTo(fitting(text, LegalEntity.WEB_DOMAIN_LENGTH_MAX));
    }

    @Test
    void opportunitiesKeepThem() throws Exception {
        List<String> strings = strings();
        PersonProfile integrator = integrator();
        JsonNode report = imported("opportunities", integrator, opportunityRows(strings));
        Map<String, OpportunityView> kept = kept(integrator);
        int refused = 0;
        for (String text : strings) {
            OpportunityView view = kept.get(text);
            assertThat(view != null).as(text).isEqualTo(fits(text, TakeInOpportunity.TITLE_LENGTH_MAX));
            if (view == null) {
                refused++;
            } else {
                assertUnchanged(text, view);
            }
        }
        assertThat(report.path("refused").asInt()).isEqualTo(refused);
    }

    private static void assertUnchanged(String text, OpportunityView view) {
        Customer customer = view.customer();
        assertThat(customer.name()).isEqualTo(text);
        assertThat(Optional.ofNullable(customer.city()).orElse("")).isEqualTo(text);
        assertThat(customer.domain()).startsWith("row").endsWith(".example/" + text);
        assertThat(Optional.ofNullable(customer.registrationNumber()).orElse(""))
                .isEqualTo(fitting(text, Customer.REGISTRATION_NUMBER_LENGTH_MAX));
        assertThat(view.need().problem()).isEqualTo(text + PADDING);
    }

    private List<List<String>> opportunityRows(List<String> strings) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(OpportunityRow.COLUMNS.required());
        header.addAll(List.of("customerDomain", "customerRegistrationNumber", "customerCity"));
        rows.add(header);
        for (int i = 0; i < strings.size(); i++) {
            String text = strings.get(i);
            assertThat(text.length() + PADDING.length()).isLessThanOrEqualTo(CustomerNeed.PROBLEM_LENGTH_MAX);
            rows.add(List.of(
                    source,
                    "" + i,
                    source,
                    "me",
                    text,
                    text,
                    COUNTRIES[i % COUNTRIES.length],
                    "healthcare",
                    text + PADDING,
                    AREAS.get(i / COUNTRIES.length),
                    "solution",
                    "1.00",
                    "EUR",
                    "2100-06-30",
                    "tender",
                    "true",
                    HOST.formatted(i) + text,
                    fitting(text, Customer.REGISTRATION_NUMBER_LENGTH_MAX),
                    text));
        }
        return rows;
    }

    private PersonProfile integrator() {
        OrganisationId originator = registry.registerOrUpdateByKey(
                        new ExternalKey(source, "me"),
                        NetworkFixture.details(NetworkFixture.unique("Originator"), "reseller"))
                .id();
        PersonProfile manager = network.person(Role.PPM);
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        return network.person(Set.of(originator), Role.INTEGRATOR);
    }

    /** By title. */
    private Map<String, OpportunityView> kept(PersonProfile reader) {
        Map<String, OpportunityView> kept = new LinkedHashMap<>();
        Optional<OpportunityId> before = Optional.empty();
        List<OpportunitySummary> page = opportunities.mine(reader.reader(), before, 200);
        while (!page.isEmpty()) {
            page.forEach(line -> kept.put(line.title(), opportunities.insideView(line.id(), reader.reader())));
            before = Optional.of(page.get(page.size() - 1).id());
            page = opportunities.mine(reader.reader(), before, 200);
        }
        return kept;
    }

    private List<String> strings() throws IOException {
        return json.readerForListOf(String.class).readValue(TestData.text("hostile-input/blns.json"));
    }

    private static boolean fits(String text, int lengthMax) {
        return !text.isBlank() && text.length() <= lengthMax;
    }

    private static String fitting(String text, int lengthMax) {
        return fits(text, lengthMax) ? text : "";
    }

    private JsonNode imported(String what, PersonProfile person, List<List<String>> rows) throws Exception {
        StringBuilder file = new StringBuilder();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(file)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SpreadsheetText::safe).toList());
            }
        }
        byte[] answer = http.perform(post("/api/v1/imports/" + what)
                        .param("mode", "good-rows")
                        .with(user(new SignedInPerson(person.reader(), person.version())))
                        .contentType("text/csv")
                        .content(file.toString().getBytes(UTF_8)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return json.readTree(answer);
    }
}
