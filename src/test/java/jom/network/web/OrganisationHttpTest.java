package jom.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
class OrganisationHttpTest {

    private static final String URL = "/api/v1/organisations";

    private final MockMvc http;
    private final NetworkFixture network;
    private final OrganisationDirectory directory;
    private final String name = NetworkFixture.unique("Contoso");

    private PersonProfile administrator;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    OrganisationHttpTest(MockMvc http, NetworkFixture network, OrganisationDirectory directory) {
        this.http = http;
        this.network = network;
        this.directory = directory;
    }

    @BeforeEach
    void givenAnAdministrator() {
        administrator = network.person(Role.ADMINISTRATOR);
    }

    private String body(String field, String value) {
        String details = """
                {"name": "%s", "legalName": "Contoso AG", "registrationNumber": "HRB 7", "webDomain": "contoso.example",
                 "home": "CH", "timeZone": "Europe/Zurich", "partnerTypes": ["reseller"], "capabilities": ["erp"],
                 "industries": ["retail"], "territories": ["CH", "DE-BW"]}""".formatted(name);
        return JsonPath.parse(details)
                .put("$", field, JsonPath.parse("[" + value + "]").read("$[0]"))
                .jsonString();
    }

    private String body() {
        return body("legalName", "\"Contoso AG\"");
    }

    private ResultActions send(MockHttpServletRequestBuilder request, PersonProfile person, String json)
            throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions read(String url, PersonProfile person) throws Exception {
        return http.perform(get(url).with(httpBasic(person.signInName(), NetworkFixture.PASSWORD)));
    }

    private OrganisationId registered() throws Exception {
        String answer = send(post(URL), administrator, "{\"details\": " + body() + "}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return OrganisationId.parse(JsonPath.read(answer, "$.id"));
    }

    @Test
    void registersAndShowsAnOrganisation() throws Exception {
        OrganisationId id = registered();
        read(URL + "/" + id, administrator)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.name").value(name))
                .andExpect(jsonPath("$.home").value("CH"))
                .andExpect(jsonPath("$.territories").value(containsInAnyOrder("CH", "DE-BW")))
                .andExpect(jsonPath("$.confidential.registrationNumber").value("HRB 7"));
    }

    @Test
    void letsAnIntegratorRegisterUnderItsOwnKeyOnce() throws Exception {
        PersonProfile integrator = network.person(Role.INTEGRATOR);
        String json = "{\"details\": " + body() + ", \"key\": {\"source\": \"crm\", \"value\": \"" + name + "\"}}";
        send(post(URL), integrator, json).andExpect(status().isCreated());
        send(post(URL), integrator, json)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:network.externalKeyTaken"));
    }

    @Test
    void answersARepeatedRegistrationWithTheSameOrganisation() throws Exception {
        String json = "{\"details\": " + body() + "}";
        String first = send(post(URL).header("Idempotency-Key", name), administrator, json)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        send(post(URL).header("Idempotency-Key", name), administrator, json)
                .andExpect(status().isCreated())
                .andExpect(content().json(first));
        assertThat(directory.search(name, null, 10)).hasSize(1);
    }

    @Test
    void showsOthersOnlyWhatTheyMayKnow() throws Exception {
        OrganisationId id = registered();
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        read(URL + "/" + id, stranger)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.*", hasSize(8)))
                .andExpect(jsonPath("$.references").value(0))
                .andExpect(content().string(not(containsString("HRB 7"))));
    }

    @Test
    void refusesRegistrationByPartners() throws Exception {
        PersonProfile partner = network.partnerUser(network.organisation("reseller"));
        send(post(URL), partner, "{\"details\": " + body() + "}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.notAllowed"));
        assertThat(directory.search(name, null, 10)).isEmpty();
    }

    @Test
    void letsItsOwnPeopleChangeIt() throws Exception {
        OrganisationId id = registered();
        PersonProfile own = network.partnerUser(id);
        send(put(URL + "/" + id).header("If-Match", "\"0\""), own, body("webDomain", "\"new.example\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.confidential.webDomain").value("new.example"));
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() throws Exception {
        OrganisationId id = registered();
        send(put(URL + "/" + id), administrator, body()).andExpect(status().isPreconditionRequired());
        send(put(URL + "/" + id).header("If-Match", "\"7\""), administrator, body("webDomain", "\"new.example\""))
                .andExpect(status().isPreconditionFailed());
        assertThat(directory.get(id).version()).isZero();
    }

    @Test
    void refusesChangesByOthers() throws Exception {
        OrganisationId id = registered();
        PersonProfile stranger = network.person(Set.of(network.organisation("reseller")), Role.PARTNER_USER, Role.PPM);
        send(put(URL + "/" + id).header("If-Match", "\"0\""), stranger, body()).andExpect(status().isForbidden());
        send(post(URL + "/" + id + "/references"), stranger, REFERENCE).andExpect(status().isForbidden());
        assertThat(directory.get(id).version()).isZero();
    }

    private static final String REFERENCE = """
            {"customer": "Migros", "industry": "retail", "country": "CH", "year": 2024,
             "solutionAreas": ["business-applications"]}""";

    @Test
    void showsCustomersOfReferencesToFewAndTheirNumberToAll() throws Exception {
        OrganisationId id = registered();
        PersonProfile own = network.partnerUser(id);
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        send(post(URL + "/" + id + "/references"), own, REFERENCE).andExpect(status().isCreated());
        send(post(URL + "/" + id + "/references"), own, REFERENCE).andExpect(status().isCreated());
        for (PersonProfile knowing : new PersonProfile[] {own, administrator, network.person(Role.PPM)}) {
            read(URL + "/" + id + "/references", knowing)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$", hasSize(1)))
                    .andExpect(jsonPath("$[0].customer").value("Migros"));
        }
        read(URL + "/" + id + "/references", stranger).andExpect(status().isForbidden());
        read(URL + "/" + id, stranger).andExpect(jsonPath("$.references").value(1));
    }

    @Test
    void pagesThroughAllOfAName() throws Exception {
        OrganisationId first = registered();
        OrganisationId second = registered();
        String page = read(URL + "?limit=1&q=" + name, administrator)
                .andExpect(jsonPath("$.items[0].id").value(first.toString()))
                .andExpect(header().string("Link", containsString("rel=\"next\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        read(URL + "?limit=1&q=" + name + "&cursor=" + JsonPath.read(page, "$.next"), administrator)
                .andExpect(jsonPath("$.items[0].id").value(second.toString()))
                .andExpect(header().doesNotExist("Link"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "name, `\"\"`",
                "name, `\" \"`",
                "name, null",
                "name, 7",
                "legalName, null",
                "home, `\"ZZ\"`",
                "home, `\"ch\"`",
                "timeZone, `\"Europe/Nowhere\"`",
                "partnerTypes, `[]`",
                "partnerTypes, null",
                "partnerTypes, `[null]`",
                "capabilities, `[\"Not A Code\"]`",
                "territories, `\"CH\"`",
                "id, `\"00000000-0000-0000-0000-000000000000\"`",
                "version, 3",
                "references, 99",
            })
    void refusesMalformedFieldsAndStoresNothing(String field, String value) throws Exception {
        send(post(URL), administrator, "{\"details\": " + body(field, value) + "}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.invalid"))
                .andExpect(jsonPath("$.detail", containsString(field)));
        assertThat(directory.search(name, null, 10)).isEmpty();
    }

    @Test
    void refusesHalfACharacter() throws Exception {
        String broken = body("name", "\"half\"").replace("half", "\\ud83d");
        send(post(URL), administrator, "{\"details\": " + broken + "}").andExpect(status().isBadRequest());
        String whole = body("name", "\"whole\"").replace("whole", "\\ud83d\\ude80 " + name);
        send(post(URL), administrator, "{\"details\": " + whole + "}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("🚀 " + name));
    }

    @ParameterizedTest
    @CsvSource({"name, 200", "legalName, 200", "registrationNumber, 60", "webDomain, 253"})
    void acceptsTextsUpToTheirLimit(String field, int lengthMax) throws Exception {
        String longest = "ß".repeat(lengthMax);
        send(post(URL), administrator, "{\"details\": " + body(field, "\"" + longest + "\"") + "}")
                .andExpect(status().isCreated())
                .andExpect(content().string(containsString(longest)));
        send(post(URL), administrator, "{\"details\": " + body(field, "\"" + longest + "ß\"") + "}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field", is("details." + field)));
    }

    @Test
    void refusesCodesThatNoListHas() throws Exception {
        send(post(URL), administrator, "{\"details\": " + body("capabilities", "[\"alchemy\"]") + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:network.unknownTerm"));
    }

    @ParameterizedTest
    @CsvSource({"00000000-0000-7000-8000-000000000000", "nonsense", "1-1-1-1-1"})
    void knowsNothingAtOtherAddresses(String id) throws Exception {
        read(URL + "/" + id, administrator).andExpect(status().isNotFound());
        read(URL + "/" + id + "/references", administrator).andExpect(status().isNotFound());
        send(put(URL + "/" + id).header("If-Match", "\"0\""), administrator, body())
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "limit=many", "cursor=***", "cursor=YWJj"})
    void refusesMalformedQueries(String query) throws Exception {
        read(URL + "?" + query, administrator).andExpect(status().isBadRequest());
    }

    @Test
    void refusesSearchTextsPastTheLimit() throws Exception {
        read(URL + "?q=" + "x".repeat(200), administrator).andExpect(status().isOk());
        read(URL + "?q=" + "x".repeat(201), administrator).andExpect(status().isBadRequest());
    }

    @Test
    void opensNoDoorToStrangers() throws Exception {
        for (String url : new String[] {
            URL,
            URL + "/" + registered(),
            "/api/v1/people",
            "/api/v1/people/me",
            "/api/v1/capabilities",
            "/api/v1/portfolios"
        }) {
            http.perform(get(url))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.notSignedIn"));
        }
    }
}
