package jom.network.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PeopleRegistry;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.platform.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JomTest
class SignInTest {

    private static final String ME = "/api/v1/people/me";

    private final MockMvc http;
    private final NetworkFixture network;
    private final PeopleRegistry people;

    @Autowired
    SignInTest(MockMvc http, NetworkFixture network, PeopleRegistry people) {
        this.http = http;
        this.network = network;
        this.people = people;
    }

    private ResultActions signIn(String name, String password, String address) throws Exception {
        return http.perform(get(ME).with(httpBasic(name, password)).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    @Test
    void givesTheStoredNameHoweverItWasTyped() throws Exception {
        PersonProfile alice = network.person(Role.PARTNER_USER);
        signIn(alice.signInName().toUpperCase(Locale.ROOT), NetworkFixture.PASSWORD, "192.0.2.1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signInName").value(alice.signInName()));
    }

    @Test
    void answersUnknownNamesLikeWrongPasswords() throws Exception {
        PersonProfile alice = network.person(Role.PARTNER_USER);
        String wrong = signIn(alice.signInName(), "wrong", "192.0.2.2")
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        signIn("nobody-at-all", "wrong", "192.0.2.2")
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(wrong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'or 1=1--",
                "a\u0000b",
                "ALICE\u0130",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void refusesNamesThatNobodyCanHave(String name) throws Exception {
        signIn(name, NetworkFixture.PASSWORD, "192.0.2.3").andExpect(status().isUnauthorized());
    }

    @Test
    void brakesGuessingFromOneAddressWithoutLockingTheOwnerOut() throws Exception {
        PersonProfile victim = network.person(Role.PARTNER_USER);
        for (int failure = 0; failure < GuessingBrake.FAILURES_MAX; failure++) {
            signIn(victim.signInName(), "guess" + failure, "192.0.2.66").andExpect(status().isUnauthorized());
        }
        signIn(victim.signInName(), NetworkFixture.PASSWORD, "192.0.2.66").andExpect(status().isUnauthorized());
        signIn(victim.signInName(), NetworkFixture.PASSWORD, "192.0.2.4").andExpect(status().isOk());
    }

    @Test
    void triesUpToTheLastFailureAllowed() throws Exception {
        PersonProfile clumsy = network.person(Role.PARTNER_USER);
        for (int failure = 1; failure < GuessingBrake.FAILURES_MAX; failure++) {
            signIn(clumsy.signInName(), "guess" + failure, "192.0.2.5").andExpect(status().isUnauthorized());
        }
        signIn(clumsy.signInName(), NetworkFixture.PASSWORD, "192.0.2.5").andExpect(status().isOk());
    }

    @Test
    void endsTheSessionOfADisabledPerson() throws Exception {
        PersonProfile leaver = network.person(Role.PARTNER_USER);
        SignedInPerson principal = new SignedInPerson(leaver.reader(), leaver.version());
        MockHttpSession session = new MockHttpSession();
        people.disable(leaver.id());
        http.perform(get("/").session(session).with(user(principal)).accept(MediaType.TEXT_HTML))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", containsString("/login")));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void tellsWhoActs() {
        PersonProfile alice = network.person(Role.PARTNER_USER, Role.FINANCE);
        SignedInPerson principal = new SignedInPerson(alice.reader(), 0);
        assertThat(principal.actor()).isEqualTo(new Actor(alice.id().value(), alice.signInName()));
        assertThat(principal.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(List.of("ROLE_PARTNER_USER", "ROLE_FINANCE"));
    }
}
