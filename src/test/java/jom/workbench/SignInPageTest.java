package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@JomTest
class SignInPageTest {

    private final MockMvc http;
    private final NetworkFixture network;

    @Autowired
    SignInPageTest(MockMvc http, NetworkFixture network) {
        this.http = http;
        this.network = network;
    }

    @Test
    void speaksTheFirstLanguageOfTheBrowserThatItKnows() throws Exception {
        http.perform(get("/login").header(HttpHeaders.ACCEPT_LANGUAGE, "fr, de-AT;q=0.9, en;q=0.8"))
                .andExpect(content().string(containsString("<html lang=\"de\"")))
                .andExpect(content().string(containsString("Anmeldename")));
        http.perform(get("/login").header(HttpHeaders.ACCEPT_LANGUAGE, "fr"))
                .andExpect(content().string(containsString("Sign-in name")));
        http.perform(get("/login")).andExpect(content().string(containsString("Sign-in name")));
    }

    @Test
    void remembersALanguageChosenOnThePage() throws Exception {
        http.perform(get("/login").param("language", "de"))
                .andExpect(content().string(containsString("Anmeldename")))
                .andExpect(cookie().value("jom-language", "de"));
        http.perform(get("/login").cookie(new Cookie("jom-language", "de")))
                .andExpect(content().string(containsString("Anmeldename")));
    }

    @Test
    void ignoresLanguagesItDoesNotSpeak() throws Exception {
        for (String odd : Set.of("xx", "../../etc", "<script>", "")) {
            http.perform(get("/login").param("language", odd))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Sign-in name")))
                    .andExpect(cookie().doesNotExist("jom-language"));
            http.perform(get("/login").cookie(new Cookie("jom-language", odd)))
                    .andExpect(content().string(containsString("Sign-in name")));
        }
    }

    @Test
    void saysInWordsWhatWentWrong() throws Exception {
        http.perform(get("/login").param("error", ""))
                .andExpect(content().string(containsString("Name or password is not right.")));
        http.perform(get("/login").param("expired", ""))
                .andExpect(content().string(containsString("Your session has ended.")));
    }

    @Test
    void keepsTheNameThatWasTypedForOneMoreTry() throws Exception {
        HttpSession session = http.perform(
                        post("/login").with(csrf()).param("username", "a\"<b>").param("password", "not this one"))
                .andExpect(redirectedUrl("/login?error"))
                .andReturn()
                .getRequest()
                .getSession();
        MockHttpServletRequestBuilder again =
                get("/login").param("error", "").session((MockHttpSession) Objects.requireNonNull(session));
        http.perform(again).andExpect(content().string(containsString("value=\"a&quot;&lt;b&gt;\"")));
        http.perform(again).andExpect(content().string(not(containsString("&lt;b&gt;"))));
    }

    @Test
    void namesNobodyUnlessItIsADemo() throws Exception {
        http.perform(get("/login")).andExpect(content().string(not(containsString("demo"))));
    }

    @Test
    void leadsWhoeverIsSignedInToTheStartPage() throws Exception {
        new Visitors(http).open(network.person(Role.PPM), "/login").andExpect(redirectedUrl("/"));
    }

    @Test
    void leadsStrangersHereAndSaysWhenASessionHasEnded() throws Exception {
        http.perform(get("/")).andExpect(redirectedUrl("/login"));
        http.perform(get("/").with(endedSession())).andExpect(redirectedUrl("/login?expired"));
        http.perform(post("/login").with(endedSession())).andExpect(redirectedUrl("/login?expired"));
        http.perform(get("/opportunities/x/diagram").accept("application/json")).andExpect(status().isUnauthorized());
    }

    @Test
    void runsNoScriptAndNoStyleButItsOwn() throws Exception {
        String policy = http.perform(get("/login"))
                .andExpect(header().exists("Content-Security-Policy"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("http", "unsafe-inline", "unsafe-eval", "*");
    }

    private static RequestPostProcessor endedSession() {
        return (MockHttpServletRequest request) -> {
            request.setRequestedSessionId("gone");
            request.setRequestedSessionIdValid(false);
            return request;
        };
    }
}
