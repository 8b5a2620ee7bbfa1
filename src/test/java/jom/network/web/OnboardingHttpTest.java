package jom.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Onboardings over REST: whom they concern, and what everybody else learns of them, which is nothing. */
@JomTest
class OnboardingHttpTest {

    private static final String URL = "/api/v1/onboardings";

    private final MockMvc http;
    private final NetworkFixture network;
    private final String contact = NetworkFixture.unique("contact");

    private PersonProfile manager;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    OnboardingHttpTest(MockMvc http, NetworkFixture network) {
        this.http = http;
        this.network = network;
    }

    @BeforeEach
    void givenAManager() {
        manager = network.person(Role.PPM);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String who) throws Exception {
        return http.perform(
                request.with(httpBasic(who, NetworkFixture.PASSWORD)).contentType(MediaType.APPLICATION_JSON));
    }

    private String order(String more) {
        return """
                {"name": "%s", "home": "CH", "timeZone": "Europe/Zurich", "partnerTypes": ["reseller"],
                 "contact": {"signInName": "%s", "password": "%s", "displayName": "Fay", "email": "fay@example.com",
                 "language": "de"}%s}""".formatted(NetworkFixture.unique("Fabrikam"), contact, NetworkFixture.PASSWORD, more);
    }

    private String begun() throws Exception {
        String answer = send(post(URL).content(order("")), manager.signInName())
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.state").value("describing"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.organisation");
    }

    @Test
    void joinsFromTheStartToTheDecision() throws Exception {
        String id = begun();
        String one = URL + "/" + id;
        send(post(one + "/submission"), contact).andExpect(status().isPreconditionRequired());
        send(post(one + "/submission").header("If-Match", "\"5\""), contact).andExpect(status().isPreconditionFailed());
        send(post(one + "/submission").header("If-Match", "\"0\""), contact)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.state").value("verifying"));
        String refused = "{\"outcome\": \"refuse\", \"organisationVersion\": 0}";
        send(post(one + "/verification").header("If-Match", "\"1\"").content(refused), manager.signInName())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:network.onboardingReasonMissing"));
        String accepted = refused.replace("refuse", "accept");
        send(post(one + "/verification").header("If-Match", "\"1\"").content(accepted), contact)
                .andExpect(status().isNotFound());
        send(post(one + "/verification").header("If-Match", "\"1\"").content(accepted), manager.signInName())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("verified"));
        send(post(one + "/withdrawal").header("If-Match", "\"2\"").content("{\"reason\": \"late\"}"), contact)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:network.onboardingStepNotDue"));
        send(get(one + "/steps"), contact)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[2].step").value("accepted"))
                .andExpect(jsonPath("$[2].by").value(manager.id().toString()));
    }

    @Test
    void isAcceptedWithAReferenceThatWasAskedAbout() throws Exception {
        String id = begun();
        String one = URL + "/" + id;
        String told = "{\"customer\": \"Spital\", \"industry\": \"healthcare\", \"country\": \"CH\", \"year\": 2023}";
        send(post("/api/v1/organisations/" + id + "/references").content(told), contact)
                .andExpect(status().isCreated());
        send(post(one + "/submission").header("If-Match", "\"0\""), contact).andExpect(status().isOk());
        String accepted = "{\"outcome\": \"accept\", \"organisationVersion\": 0, \"confirmedReferences\": %s}";
        for (String nothing : new String[] {"[]", "null", "[\"01900000-0000-7000-8000-000000000000\"]"}) {
            send(
                            post(one + "/verification")
                                    .header("If-Match", "\"1\"")
                                    .content(accepted.formatted(nothing)),
                            manager.signInName())
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:network.referenceUnconfirmed"));
        }
        String references = send(get(one + "/references"), manager.signInName())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].contact").value(""))
                .andExpect(jsonPath("$[0].confirmedBy").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reference = JsonPath.read(references, "$[0].id");
        send(
                        post(one + "/verification")
                                .header("If-Match", "\"1\"")
                                .content(accepted.formatted("[\"" + reference + "\"]")),
                        manager.signInName())
                .andExpect(status().isOk());
        send(get(one + "/references"), contact)
                .andExpect(jsonPath("$[0].reference.customer").value("Spital"))
                .andExpect(jsonPath("$[0].confirmedBy").value(manager.id().toString()));
    }

    @Test
    void isNoSecretToItsOwnAndTheOfficeAndNothingToOthers() throws Exception {
        String id = begun();
        String one = URL + "/" + id;
        PersonProfile outsider = network.partnerUser(network.organisation("reseller"));
        for (String url : new String[] {one, one + "/steps", one + "/references", one + "/similar-organisations"}) {
            send(get(url), outsider.signInName()).andExpect(status().isNotFound());
            send(get(url), manager.signInName()).andExpect(status().isOk());
        }
        send(get(one), contact).andExpect(status().isOk());
        send(get(one + "/similar-organisations"), contact).andExpect(status().isNotFound());
        send(get(URL), outsider.signInName())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
        send(get(URL).param("limit", "1"), manager.signInName())
                .andExpect(jsonPath("$.items[0].organisation").value(id));
        send(get(URL).param("cursor", "nonsense"), manager.signInName()).andExpect(status().isBadRequest());
        send(post(URL).content(order("")), outsider.signInName()).andExpect(status().isForbidden());
    }

    @Test
    void isStartedOnceUnderItsKeyAndByAnIntegratorWithAVerifier() throws Exception {
        String integrator = network.person(Role.INTEGRATOR).signInName();
        send(post(URL).content(order("")), integrator)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:network.unsuitableVerifier"));
        String order = order(", \"verifier\": \"" + manager.id() + "\"");
        String key = NetworkFixture.unique("key");
        String first = answer(send(post(URL).header("Idempotency-Key", key).content(order), integrator));
        String again = answer(send(post(URL).header("Idempotency-Key", key).content(order), integrator));
        assertThat(again).isEqualTo(first);
        String one = URL + "/" + JsonPath.<String>read(first, "$.organisation");
        send(get(one), integrator).andExpect(status().isOk());
        send(
                        post(one + "/withdrawal")
                                .header("If-Match", "\"0\"")
                                .content("{\"reason\": \"never answered\"}"),
                        integrator)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("withdrawn"))
                .andExpect(jsonPath("$.reason").value("never answered"));
    }

    private static String answer(ResultActions sent) throws Exception {
        return sent.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
    }
}
