package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.OnboardingState;
import jom.network.onboarding.ReferenceProofs;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation joins on pages: started by a manager, described by its first person, verified by the manager. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OnboardingPagesTest {

    private final MockMvc http;
    private final Visitors visitors;
    private final NetworkFixture network;
    private final PeopleDirectory people;
    private final OrganisationDirectory directory;
    private final ReferenceProofs proofs;
    private final OnboardingDesk desk;
    private final String name = NetworkFixture.unique("Fabrikam");

    OnboardingPagesTest(
            MockMvc http,
            NetworkFixture network,
            PeopleDirectory people,
            OrganisationDirectory directory,
            ReferenceProofs proofs,
            OnboardingDesk desk) {
        this.http = http;
        this.visitors = new Visitors(http);
        this.network = network;
        this.people = people;
        this.directory = directory;
        this.proofs = proofs;
        this.desk = desk;
    }

    @Test
    void anOrganisationJoins() throws Exception {
        PersonProfile manager = network.person(Role.PPM);
        String contact = NetworkFixture.unique("contact");
        String page = started(manager, contact);
        OrganisationId id = OrganisationId.parse(page.substring(page.lastIndexOf('/') + 1));
        PersonProfile partner = people.bySignInName(contact).orElseThrow();
        assertThat(visitors.read(manager, "/onboardings")).contains(name, "Describes itself");
        assertThat(visitors.read(partner, "/onboardings?language=de")).contains(name, "Stellt sich vor");
        assertThat(visitors.read(partner, "/?language=en")).contains("How far your organisation has joined");
        assertThat(sent(partner, described(page).param("timeZone", "Nowhere/Land")))
                .endsWith("?told=malformed");
        assertThat(sent(partner, described(page).param("timeZone", "Europe/Vienna")))
                .endsWith("?told=described");
        assertThat(sent(
                        partner,
                        post(page + "/references")
                                .param("customer", "Klinikum")
                                .param("industry", "healthcare")
                                .param("country", "AT")
                                .param("year", "2024")
                                .param("contact", " ")))
                .endsWith("?told=malformed");
        assertThat(sent(
                        partner,
                        post(page + "/references")
                                .param("customer", "Klinikum")
                                .param("industry", "healthcare")
                                .param("country", "AT")
                                .param("year", "2024")
                                .param("contact", "Ms Caduff, head of IT")))
                .endsWith("?told=referred");
        assertThat(sent(partner, post(page + "/submission").param("version", "0")))
                .endsWith("?told=submitted");
        assertThat(visitors.read(manager, page))
                .contains("Fabrikam", "FN 77", "fabrikam.example", "Austria", "Klinikum", "No other organisation");
        assertThat(sent(manager, decided(page, "1", "SEND_BACK", "")))
                .endsWith("?told=network.onboardingReasonMissing");
        assertThat(sent(manager, decided(page, "1", "SEND_BACK", "Which register?")))
                .endsWith("?told=decided");
        assertThat(visitors.read(partner, page)).contains("Which register?", "Hand in");
        sent(partner, post(page + "/submission").param("version", "2"));
        assertThat(sent(manager, decided(page, "3", "ACCEPT", ""))).endsWith("?told=network.referenceUnconfirmed");
        String reference = proofs.of(id).get(0).id().toString();
        assertThat(visitors.read(manager, page)).contains("Ms Caduff, head of IT", reference);
        assertThat(sent(manager, decided(page, "3", "ACCEPT", "").param("confirmed", reference)))
                .endsWith("?told=decided");
        assertThat(visitors.read(manager, page + "?language=de")).contains("Geprüft", "Aufgenommen");
        assertThat(directory.get(id).verified()).isTrue();
        assertThat(proofs.of(id))
                .singleElement()
                .satisfies(proof -> assertThat(proof.confirmedBy()).contains(manager.id()));
    }

    @Test
    void isGivenUpWithAReasonAndHiddenFromOthers() throws Exception {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        PersonProfile manager = network.person(Role.PPM);
        PersonProfile outsider = network.partnerUser(network.organisation("reseller"));
        String contact = NetworkFixture.unique("contact");
        String page = started(administrator, manager, contact);
        OrganisationId id = OrganisationId.parse(page.substring(page.lastIndexOf('/') + 1));
        assertThat(visitors.read(outsider, "/onboardings")).contains("Your organisation has joined already");
        http.perform(get(page).with(user(signedIn(outsider)))).andExpect(status().isNotFound());
        http.perform(post("/onboardings")
                        .with(user(signedIn(outsider)))
                        .with(csrf())
                        .param("name", "x"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isBetween(400, 404));
        http.perform(described(page)
                        .param("timeZone", "Europe/Vienna")
                        .with(user(signedIn(manager)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(sent(
                        manager,
                        post(page + "/withdrawal").param("version", "0").param("reason", " ")))
                .endsWith("?told=network.onboardingReasonMissing");
        assertThat(sent(
                        manager,
                        post(page + "/withdrawal").param("version", "0").param("reason", "Never answered")))
                .endsWith("?told=withdrawn");
        assertThat(desk.get(id, manager.reader()).state()).isEqualTo(OnboardingState.WITHDRAWN);
        assertThat(visitors.read(manager, page)).contains("Never answered", "Given up");
        assertThat(directory.get(id).verified()).isFalse();
    }

    private String started(PersonProfile manager, String contact) throws Exception {
        return started(manager, manager, contact);
    }

    private String started(PersonProfile starter, PersonProfile verifier, String contact) throws Exception {
        String begun = sent(
                starter,
                post("/onboardings")
                        .param("name", name)
                        .param("home", "AT")
                        .param("timeZone", "Europe/Vienna")
                        .param("partnerTypes", "reseller")
                        .param("verifier", verifier.id().toString())
                        .param("displayName", "Fay")
                        .param("email", "fay@example.com")
                        .param("contactLanguage", "en")
                        .param("signInName", contact)
                        .param("password", NetworkFixture.PASSWORD));
        assertThat(begun).endsWith("?told=started");
        return begun.substring(0, begun.indexOf('?'));
    }

    private static MockHttpServletRequestBuilder described(String page) {
        return post(page + "/description")
                .param("version", "0")
                .param("legalName", NetworkFixture.unique("Fabrikam") + " AG")
                .param("registrationNumber", NetworkFixture.unique("FN 77"))
                .param("webDomain", NetworkFixture.unique("w") + ".fabrikam.example")
                .param("territories", "AT, DE-BY")
                .param("capabilities", "erp")
                .param("industries", "healthcare");
    }

    private static MockHttpServletRequestBuilder decided(String page, String version, String outcome, String reason) {
        return post(page + "/verification")
                .param("version", version)
                .param("organisationVersion", "1")
                .param("outcome", outcome)
                .param("reason", reason);
    }

    private String sent(PersonProfile person, MockHttpServletRequestBuilder request) throws Exception {
        String place = http.perform(request.with(user(signedIn(person))).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(place);
    }

    private static SignedInPerson signedIn(PersonProfile person) {
        return new SignedInPerson(person.reader(), person.version());
    }
}
