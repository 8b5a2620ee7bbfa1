package jom.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
class PersonHttpTest {

    private static final String URL = "/api/v1/people";

    private final MockMvc http;
    private final NetworkFixture network;
    private final PeopleDirectory directory;
    private final String name = NetworkFixture.unique("bob");

    private PersonProfile administrator;
    private OrganisationId organisation;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    PersonHttpTest(MockMvc http, NetworkFixture network, PeopleDirectory directory) {
        this.http = http;
        this.network = network;
        this.directory = directory;
    }

    @BeforeEach
    void givenAnAdministratorAndAnOrganisation() {
        administrator = network.person(Role.ADMINISTRATOR);
        organisation = network.organisation("reseller");
    }

    private String details() {
        return """
                {"displayName": "Bob", "email": "bob@example.com", "language": "de", "roles": ["PARTNER_USER"],
                 "organisations": ["%s"]}""".formatted(organisation);
    }

    private String registration(String signInName, String password) {
        return "{\"signInName\": \"%s\", \"password\": \"%s\", \"details\": %s}"
                .formatted(signInName, password, details());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, PersonProfile person, String json)
            throws Exception {
        return http.perform(request.with(httpBasic(person.signInName(), NetworkFixture.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private PersonId registered() throws Exception {
        String answer = send(post(URL), administrator, registration(name, NetworkFixture.PASSWORD))
                .andExpect(status().isCreated())
                .andExpect(content().string(not(containsString(NetworkFixture.PASSWORD))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return PersonId.parse(JsonPath.read(answer, "$.id"));
    }

    @Test
    void registersAPersonWhoCanSignIn() throws Exception {
        PersonId id = registered();
        http.perform(get(URL + "/me").with(httpBasic(name, NetworkFixture.PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id.toString()))
                .andExpect(jsonPath("$.organisations[0]").value(organisation.toString()))
                .andExpect(content().string(not(containsString("assword"))));
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        registered();
        http.perform(get("/api/v1/industries").with(httpBasic(name, NetworkFixture.PASSWORD)))
                .andExpect(jsonPath("$[?(@.code == 'healthcare')].name").value("Gesundheitswesen"));
        send(get("/api/v1/industries"), administrator, "")
                .andExpect(jsonPath("$[?(@.code == 'healthcare')].name").value("Healthcare"));
    }

    @Test
    void givesASignInNameOnce() throws Exception {
        registered();
        send(post(URL), administrator, registration(name, NetworkFixture.PASSWORD))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:network.signInNameTaken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice", "a", "al ice", "-alice", "älice"})
    void refusesSignInNamesTheEngineCouldNotBear(String signInName) throws Exception {
        send(post(URL), administrator, registration(signInName, NetworkFixture.PASSWORD))
                .andExpect(status().isBadRequest());
    }

    @Test
    void wantsPasswordsNeitherShortNorLongerThanBcryptLooks() throws Exception {
        send(post(URL), administrator, registration(name, "x".repeat(11))).andExpect(status().isUnprocessableEntity());
        send(post(URL), administrator, registration(name, "ß".repeat(37))).andExpect(status().isUnprocessableEntity());
        send(post(URL), administrator, registration(name, "ß".repeat(36))).andExpect(status().isCreated());
        send(post(URL), administrator, registration(name + "2", "x".repeat(12))).andExpect(status().isCreated());
    }

    @Test
    void keepsPeopleFromEverybodyButAdministrators() throws Exception {
        PersonId id = registered();
        PersonProfile partner =
                network.person(Role.PARTNER_USER, Role.PPM, Role.FINANCE, Role.DESIGNER, Role.INTEGRATOR);
        send(get(URL), partner, "").andExpect(status().isForbidden());
        send(get(URL + "/" + id), partner, "").andExpect(status().isForbidden());
        send(put(URL + "/" + id + "/disabled"), partner, "").andExpect(status().isForbidden());
        send(delete(URL + "/" + id + "/disabled"), partner, "").andExpect(status().isForbidden());
        send(post(URL), partner, registration(name + "x", NetworkFixture.PASSWORD))
                .andExpect(status().isForbidden());
        send(put(URL + "/" + id).header("If-Match", "\"0\""), partner, details())
                .andExpect(status().isForbidden());
        assertThat(directory.get(id).version()).isZero();
    }

    @Test
    void changesRolesAndEndsTheSignInThatHadOthers() throws Exception {
        PersonId id = registered();
        String promoted = details().replace("PARTNER_USER", "ADMINISTRATOR");
        send(put(URL + "/" + id), administrator, promoted).andExpect(status().isPreconditionRequired());
        send(put(URL + "/" + id).header("If-Match", "\"1\""), administrator, promoted)
                .andExpect(status().isPreconditionFailed());
        send(put(URL + "/" + id).header("If-Match", "\"0\""), administrator, promoted)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        http.perform(get(URL).with(httpBasic(name, NetworkFixture.PASSWORD))).andExpect(status().isOk());
    }

    @Test
    void locksADisabledPersonOutAndInAgain() throws Exception {
        PersonId id = registered();
        http.perform(get(URL + "/me").with(httpBasic(name, NetworkFixture.PASSWORD)))
                .andExpect(status().isOk());
        send(put(URL + "/" + id + "/disabled"), administrator, "").andExpect(status().isNoContent());
        http.perform(get(URL + "/me").with(httpBasic(name, NetworkFixture.PASSWORD)))
                .andExpect(status().isUnauthorized());
        send(delete(URL + "/" + id + "/disabled"), administrator, "").andExpect(status().isNoContent());
        http.perform(get(URL + "/me").with(httpBasic(name, NetworkFixture.PASSWORD)))
                .andExpect(status().isOk());
    }

    @Test
    void listsPeopleInPages() throws Exception {
        registered();
        String page = send(get(URL + "?limit=1"), administrator, "")
                .andExpect(jsonPath("$.items.length()").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String first = JsonPath.read(page, "$.items[0].id");
        send(get(URL + "?limit=1&cursor=" + JsonPath.read(page, "$.next")), administrator, "")
                .andExpect(jsonPath("$.items[0].id").value(not(first)));
    }

    @Test
    void knowsNothingOfPeopleAndOrganisationsThatDoNotExist() throws Exception {
        send(get(URL + "/" + PersonId.next()), administrator, "").andExpect(status().isNotFound());
        send(put(URL + "/" + PersonId.next() + "/disabled"), administrator, "").andExpect(status().isNotFound());
        organisation = OrganisationId.next();
        send(post(URL), administrator, registration(name, NetworkFixture.PASSWORD))
                .andExpect(status().isNotFound());
        assertThat(directory.bySignInName(name)).isEmpty();
    }
}
