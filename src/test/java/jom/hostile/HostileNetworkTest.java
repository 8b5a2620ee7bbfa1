package jom.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.StoredRows;
import jom.network.Caller;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.PersonDetails;
import jom.network.PersonProfile;
import jom.network.Reference;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Texts of organisations, people, references and portfolios, in at one door and out at another. */
@JomTest
@Tag("data")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileNetworkTest {

    private final MockMvc http;
    private final ObjectMapper json;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;
    private Caller administrator;

    @SuppressWarnings("NullAway.Init") // set before each test
    HostileNetworkTest(MockMvc http, ObjectMapper json, NetworkFixture network, JdbcTemplate jdbc) {
        this.http = http;
        this.json = json;
        this.network = network;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void givenAnAdministrator() {
        administrator = new Caller(http, network.person(Role.ADMINISTRATOR));
    }

    private JsonNode read(String url) throws Exception {
        return json.readTree(administrator
                .read(url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, ObjectNode body) throws Exception {
        return administrator.send(request, body.toString());
    }

    private ResultActions change(String url, long version, ObjectNode body) throws Exception {
        return send(put(url).header("If-Match", "\"" + version + "\""), body);
    }

    @Test
    void organisationsKeepThem() throws Exception {
        OrganisationId id = network.organisation("reseller");
        String url = "/api/v1/organisations/" + id;
        Map<String, List<String>> texts = Map.of(
                "name", HostileTexts.texts(OrganisationDetails.NAME_LENGTH_MAX),
                "legalName", HostileTexts.texts(LegalEntity.NAME_LENGTH_MAX),
                "registrationNumber", HostileTexts.texts(LegalEntity.REGISTRATION_NUMBER_LENGTH_MAX),
                "webDomain", HostileTexts.texts(LegalEntity.WEB_DOMAIN_LENGTH_MAX));
        int rounds = texts.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int round = 0; round < rounds; round++) {
            ObjectNode body = organisation();
            for (Map.Entry<String, List<String>> field : texts.entrySet()) {
                body.put(field.getKey(), nth(field.getValue(), round));
            }
            change(url, round, body).andExpect(status().isOk());
            JsonNode kept = read(url);
            assertThat(kept.path("name")).isEqualTo(body.path("name"));
            for (String field : List.of("legalName", "registrationNumber", "webDomain")) {
                assertThat(kept.path("confidential").path(field)).isEqualTo(body.path(field));
            }
        }
        refuse(url, rounds, organisation(), "name", OrganisationDetails.NAME_LENGTH_MAX);
        refuse(url, rounds, organisation(), "legalName", LegalEntity.NAME_LENGTH_MAX);
    }

    private ObjectNode organisation() {
        ObjectNode body = json.createObjectNode()
                .put("name", "Contoso")
                .put("legalName", "Contoso AG")
                .put("home", "CH")
                .put("timeZone", "Europe/Zurich");
        body.putArray("partnerTypes").add("reseller");
        return body;
    }

    /** What is too long or blank is told to be so, by the name of its field. */
    private void refuse(String url, long version, ObjectNode body, String field, int lengthMax) throws Exception {
        StoredRows before = StoredRows.of(jdbc);
        for (String text : HostileTexts.refused(lengthMax)) {
            change(url, version, body.deepCopy().put(field, text))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value(field));
        }
        before.assertUnchanged();
    }

    private static String nth(List<String> texts, int round) {
        return texts.get(round % texts.size());
    }

    @Test
    void peopleKeepThem() throws Exception {
        PersonProfile person = network.person(Role.PARTNER_USER);
        String url = "/api/v1/people/" + person.id();
        long version = person.version();
        for (String text : HostileTexts.texts(PersonDetails.DISPLAY_NAME_LENGTH_MAX)) {
            change(url, version++, person().put("displayName", text)).andExpect(status().isOk());
            assertThat(read(url).path("displayName").asText()).isEqualTo(text);
        }
        refuse(url, version, person(), "displayName", PersonDetails.DISPLAY_NAME_LENGTH_MAX);
        String known = "ada@example.com";
        for (String text : HostileTexts.strings()) {
            boolean isAddress = text.matches(PersonDetails.EMAIL_FORM);
            change(url, version, person().put("email", text)).andExpect(status().is(isAddress ? 200 : 400));
            version += isAddress ? 1 : 0;
            assertThat(read(url).path("email").asText()).isEqualTo(isAddress ? text : known);
            known = isAddress ? text : known;
        }
    }

    private ObjectNode person() {
        ObjectNode body = json.createObjectNode()
                .put("displayName", "Ada")
                .put("email", "ada@example.com")
                .put("language", "en");
        body.putArray("roles").add("PARTNER_USER");
        body.putArray("organisations");
        return body;
    }

    @Test
    void referencesKeepThem() throws Exception {
        OrganisationId id = network.organisation("reseller");
        String url = "/api/v1/organisations/" + id + "/references";
        List<String> texts = HostileTexts.texts(Reference.CUSTOMER_LENGTH_MAX);
        for (String text : texts) {
            send(post(url), reference(text)).andExpect(status().isCreated());
        }
        List<String> kept = new ArrayList<>();
        read(url).forEach(reference -> kept.add(reference.path("customer").asText()));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(Set.copyOf(texts));
        for (String text : HostileTexts.refused(Reference.CUSTOMER_LENGTH_MAX)) {
            send(post(url), reference(text))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("customer"));
        }
    }

    private ObjectNode reference(String customer) {
        return json.createObjectNode()
                .put("customer", customer)
                .put("industry", "retail")
                .put("country", "CH")
                .put("year", 2024);
    }

    @Test
    void portfoliosKeepThem() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        Map<String, String> founded = new HashMap<>();
        for (String text : HostileTexts.texts(FoundPortfolio.NAME_LENGTH_MAX)) {
            String answer = send(post("/api/v1/portfolios"), portfolio(manager, text))
                    .andExpect(status().isCreated())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            founded.put(json.readTree(answer).path("id").asText(), text);
        }
        String list = new Caller(http, manager)
                .read("/api/v1/portfolios")
                .andReturn()
                .getResponse()
                .getContentAsString();
        Map<String, String> kept = new HashMap<>();
        json.readTree(list)
                .forEach(portfolio -> kept.put(
                        portfolio.path("id").asText(), portfolio.path("name").asText()));
        assertThat(kept).isEqualTo(founded);
        for (String text : HostileTexts.refused(FoundPortfolio.NAME_LENGTH_MAX)) {
            send(post("/api/v1/portfolios"), portfolio(manager, text))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("name"));
        }
    }

    private ObjectNode portfolio(PersonProfile manager, String name) {
        ObjectNode body = json.createObjectNode().put("name", name);
        body.putArray("managers").add(manager.id().toString());
        return body;
    }
}
