package jom.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.Role;
import jom.network.profile.Certificates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
class ProfileHttpTest {

    private static final String ISO = "{\"name\": \"ISO/IEC 27001\", \"issuer\": \"TÜV\", \"number\": \"12 100\","
            + " \"validFrom\": \"2025-01-01\", \"validUntil\": \"2099-12-31\","
            + " \"evidence\": \"https://certificates.example/12100\"}";

    private final NetworkFixture network;
    private final Certificates certificates;
    private final MockMvc http;
    private OrganisationId organisation;
    private Caller own;
    private Caller stranger;
    private Caller manager;
    private String door;

    @SuppressWarnings("NullAway.Init") // set before each test
    @Autowired
    ProfileHttpTest(NetworkFixture network, Certificates certificates, MockMvc http) {
        this.network = network;
        this.certificates = certificates;
        this.http = http;
    }

    @BeforeEach
    void meet() {
        organisation = network.organisation("reseller", "erp");
        own = new Caller(http, network.partnerUser(organisation));
        stranger = new Caller(http, network.partnerUser(network.organisation("reseller")));
        manager = new Caller(http, network.person(Role.PPM));
        door = "/api/v1/organisations/" + organisation;
    }

    @Test
    void keepsCertificatesUntilTheyAreTakenAway() throws Exception {
        String added = own.send(post(door + "/certificates"), ISO)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.valid").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString();
        own.send(post(door + "/certificates"), ISO).andExpect(status().isConflict());
        manager.read(door + "/certificates").andExpect(jsonPath("$[0].issuer").value("TÜV"));
        stranger.read(door + "/certificates").andExpect(status().isForbidden());
        stranger.send(post(door + "/certificates"), ISO).andExpect(status().isForbidden());
        manager.send(post(door + "/certificates"), ISO).andExpect(status().isForbidden());
        assertThat(certificates.validOn(LocalDate.parse("2030-06-30"), List.of(organisation)))
                .isEqualTo(Map.of(organisation, Set.of("ISO/IEC 27001")));
        assertThat(certificates.validOn(LocalDate.parse("2100-01-01"), List.of(organisation)))
                .isEmpty();
        String one = door + "/certificates/" + JsonPath.read(added, "$.id");
        http.perform(stranger.signed(delete(one))).andExpect(status().isForbidden());
        http.perform(own.signed(delete(one))).andExpect(status().isNoContent());
        http.perform(own.signed(delete(one))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"\", \"issuer\": \"TÜV\", \"validFrom\": \"2025-01-01\"}",
                "{\"name\": \"ISO\", \"issuer\": \"TÜV\"}",
                "{\"name\": \"ISO\", \"issuer\": \"TÜV\", \"validFrom\": \"2025-01-01\", \"validUntil\": \"2024-12-31\"}",
                "{\"name\": \"ISO\", \"issuer\": \"TÜV\", \"validFrom\": \"2025-01-01\", \"evidence\": \"http://x.example\"}",
                "{\"name\": \"ISO\", \"issuer\": \"TÜV\", \"validFrom\": \"2025-01-01\", \"evidence\": \"https://\"}"
            })
    void refusesMalformedCertificates(String json) throws Exception {
        own.send(post(door + "/certificates"), json).andExpect(status().isBadRequest());
    }

    @Test
    void keepsLanguages() throws Exception {
        String tag = own.read(door + "/work-languages")
                .andExpect(jsonPath("$.codes", hasSize(0)))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(tag).isNotNull();
        String two = "{\"codes\": [\"de\", \"cs\"]}";
        own.send(put(door + "/work-languages"), two).andExpect(status().isPreconditionRequired());
        own.send(put(door + "/work-languages").header("If-Match", tag), two)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.codes", contains("cs", "de")));
        own.send(put(door + "/work-languages").header("If-Match", tag), two).andExpect(status().isPreconditionFailed());
        own.send(put(door + "/work-languages").header("If-Match", tag), "{\"codes\": [\"xx\"]}")
                .andExpect(status().isBadRequest());
        manager.send(put(door + "/work-languages").header("If-Match", tag), two).andExpect(status().isForbidden());
        stranger.read(door + "/work-languages").andExpect(jsonPath("$.codes", hasSize(2)));
    }

    @Test
    void findsAndCountsOverHttp() throws Exception {
        String name = JsonPath.read(own.read(door).andReturn().getResponse().getContentAsString(), "$.name");
        String query = "?q=" + name.toUpperCase(Locale.ROOT) + "&capability=erp&partnerType=reseller,hosting-provider";
        stranger.read("/api/v1/organisations" + query)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].id", hasItem(organisation.toString())))
                .andExpect(jsonPath("$.items[0].confidential").doesNotExist());
        stranger.read("/api/v1/organisations/facets" + query)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", greaterThan(0)))
                .andExpect(jsonPath("$.capability[0].code").value("erp"));
        manager.read("/api/v1/organisations?limit=1&sort=newest")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(header().exists("Link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capability=Not A Code",
                "territory=XX",
                "workLanguage=xx",
                "certifiedOn=soon",
                "sort=size",
                "cursor=OTk5OTk"
            })
    void refusesMalformedQuestions(String query) throws Exception {
        stranger.read("/api/v1/organisations?" + query.replace(" ", "%20")).andExpect(status().isBadRequest());
    }
}
