package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.Duplicates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Suspected duplicates on their page and at their door. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DuplicatesPageTest {

    private static final String PAGE = "/organisations/duplicates";
    private static final String DOOR = "/api/v1/organisation-duplicates";

    private final MockMvc http;
    private final Visitors visitors;
    private final NetworkFixture network;
    private final OrganisationRegistry registry;
    private final Duplicates duplicates;
    private final String word = NetworkFixture.unique("dp").replace("-", "x");
    private PersonProfile manager;
    private OrganisationPair pair;

    @SuppressWarnings("NullAway.Init") // set before each test
    DuplicatesPageTest(MockMvc http, NetworkFixture network, OrganisationRegistry registry, Duplicates duplicates) {
        this.http = http;
        this.visitors = new Visitors(http);
        this.network = network;
        this.registry = registry;
        this.duplicates = duplicates;
    }

    @BeforeEach
    void givenTwo() {
        manager = network.person(Role.PPM);
        pair = OrganisationPair.of(named(word + " Berlin"), named("Berlin " + word));
        duplicates.search();
    }

    private OrganisationId named(String name) {
        return registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
    }

    private ResultActions perform(PersonProfile person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user(new SignedInPerson(person.reader(), person.version())))
                .with(csrf()));
    }

    private String place() {
        return PAGE + "/" + pair.low() + "/" + pair.high();
    }

    private ResultActions decide(PersonProfile person, long version, String decision, String reason) throws Exception {
        return perform(
                person,
                post(place() + "/decision")
                        .param("version", Long.toString(version))
                        .param("decision", decision)
                        .param("reason", reason));
    }

    private String told(String code) {
        return PAGE + "?told=" + code;
    }

    @Test
    void showsBothSideBySideAndMergesThem() throws Exception {
        String page = visitors.read(manager, PAGE + "?q=" + word);
        assertThat(page)
                .contains("One pair.", word + " Berlin", "Berlin " + word, "25 of 100 points", "same name")
                .contains("Name in law", "Registration number", "Key in its source", place() + "/decision");
        assertThat(visitors.read(manager, PAGE + "?q=" + word + "&language=de"))
                .contains("Ein Paar.", "gleicher Name", "Firma");
        assertThat(visitors.read(manager, PAGE + "?q=" + word + "&why=webDomain"))
                .contains("No pair is like this.");
        assertThat(visitors.read(manager, PAGE + "?q=" + word + "&why=magic&after=1_2_3&show=x"))
                .as("what cannot be read is left out")
                .contains("One pair.");
        decide(manager, 0, pair.high().toString(), " ").andExpect(redirectedUrl(told("malformed")));
        decide(manager, 0, pair.high().toString(), "Same address").andExpect(redirectedUrl(told("merged")));
        decide(manager, 0, "no", "Late").andExpect(redirectedUrl(told("network.duplicateChanged")));
        assertThat(visitors.read(manager, told("network.duplicateChanged"))).contains("somebody else has decided");
        assertThat(visitors.read(manager, PAGE + "?q=" + word)).contains("No pair is like this.");
        assertThat(visitors.read(manager, PAGE + "?show=decided&q=" + word))
                .contains("They are one: Berlin " + word + " stayed.", "Same address", place() + "/undo");
        visitors.open(manager, "/organisations/" + pair.low())
                .andExpect(redirectedUrl("/organisations/" + pair.high()));
        assertThat(visitors.read(manager, "/organisations/" + pair.high()))
                .contains("Formerly also: " + word + " Berlin");
        perform(manager, get("/api/v1/organisations/" + pair.low()))
                .andExpect(jsonPath("$.id").value(pair.high().toString()));
        perform(manager, post(place() + "/undo").param("version", "1"))
                .andExpect(redirectedUrl(PAGE + "?show=decided&told=undone"));
        assertThat(visitors.read(manager, PAGE + "?q=" + word)).contains("One pair.");
    }

    @Test
    void keepsWhatWasAskedForWhenTheLanguageIsSwitched() throws Exception {
        assertThat(visitors.read(manager, "/organisations?q=" + word + "&sort=newest&told=x&language=en"))
                .contains("\"?q=" + word + "&amp;sort=newest&amp;language=de\"");
        assertThat(visitors.read(manager, "/")).contains("\"?language=de\"");
    }

    @Test
    void keepsThatTheyAreTwo() throws Exception {
        decide(manager, 0, "no", "Two companies").andExpect(redirectedUrl(told("two")));
        assertThat(visitors.read(manager, PAGE + "?show=decided&q=" + word)).contains("They are two.", "Two companies");
        perform(manager, post(PAGE + "/searches")).andExpect(redirectedUrl(told("nothingNew")));
    }

    @Test
    void isClosedToPartnersAndToWhomItConcerns() throws Exception {
        PersonProfile partner = network.partnerUser(pair.low());
        visitors.open(partner, PAGE).andExpect(status().is4xxClientError());
        decide(partner, 0, "no", "x").andExpect(status().is4xxClientError());
        perform(partner, post(PAGE + "/searches")).andExpect(status().is4xxClientError());
        perform(partner, get(DOOR)).andExpect(status().isForbidden());
        assertThat(visitors.read(partner, "/organisations")).doesNotContain(PAGE);
        assertThat(visitors.read(manager, "/organisations")).contains(PAGE);
        PersonProfile own = network.person(Set.of(pair.low()), Role.PPM);
        decide(own, 0, "no", "x").andExpect(redirectedUrl(told("network.duplicateOwn")));
        OrganisationId unknown = named("Nobody " + word);
        perform(manager, post(PAGE + "/" + pair.low() + "/" + unknown + "/undo").param("version", "0"))
                .andExpect(status().isNotFound());
    }

    @Test
    void isAskedAndDecidedOverRest() throws Exception {
        perform(manager, get(DOOR).param("q", word).param("why", "name"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].points").value(25))
                .andExpect(
                        jsonPath("$.items[0].organisationId").value(pair.low().toString()))
                .andExpect(jsonPath("$.items.length()").value(1));
        perform(manager, get(DOOR).param("why", "magic")).andExpect(status().isBadRequest());
        perform(manager, get(DOOR).param("cursor", "bWFnaWM")).andExpect(status().isBadRequest());
        String decision = DOOR + "/" + pair.high() + "/" + pair.low() + "/decision";
        perform(
                        manager,
                        put(decision)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"same\":true,\"reason\":\"x\"}"))
                .andExpect(status().isPreconditionRequired());
        perform(
                        manager,
                        put(decision)
                                .header("If-Match", "\"0\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"same\":true,\"stays\":\"" + pair.high() + "\",\"reason\":\"x\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stays").value(pair.high().toString()));
    }
}
