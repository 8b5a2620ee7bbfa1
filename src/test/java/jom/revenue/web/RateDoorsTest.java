package jom.revenue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Rates count for everybody, so each test has a currency of its own. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RateDoorsTest {

    private static final String RATES = "/api/v1/exchange-rates";

    private final MockMvc http;
    private final OrganisationId organisation;
    private final PersonProfile administrator;
    private final PersonProfile finance;
    private final PersonProfile stranger;

    RateDoorsTest(MockMvc http, NetworkFixture network) {
        this.http = http;
        this.organisation = network.organisation("reseller");
        this.administrator = network.person(Role.ADMINISTRATOR);
        this.finance = network.person(Set.of(organisation), Role.FINANCE);
        this.stranger = network.partnerUser(network.organisation("reseller"));
    }

    @Test
    void anAdministratorWritesARateForEverybodyAndAnybodyReadsIt() throws Exception {
        write(administrator, "MUR", "2025-03-14", "49.10", "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.unitsPerEuro").value("49.1"))
                .andExpect(jsonPath("$.source").value("manual"))
                .andExpect(jsonPath("$.recordedBy").value(administrator.signInName()));
        read(stranger, RATES + "/MUR?day=2025-03-16")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.day").value("2025-03-14"))
                .andExpect(jsonPath("$.daysOld").value(2))
                .andExpect(jsonPath("$.note").value("central bank"))
                .andExpect(jsonPath("$.recordedBy").doesNotExist());
        read(stranger, "/api/v1/conversions?amount=10.00&from=EUR&to=MUR&day=2025-03-16")
                .andExpect(jsonPath("$.result.amount").value("491.00"))
                .andExpect(jsonPath("$.to.day").value("2025-03-14"))
                .andExpect(jsonPath("$.from").doesNotExist());
        read(stranger, RATES + "/MUR/editions?day=2025-03-14").andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void aMissingRateIsToldInWords() throws Exception {
        read(stranger, RATES + "/MVR?day=2025-03-16")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:revenue.rateUnknown"))
                .andExpect(jsonPath("$.detail").value(containsString("MVR")));
        read(stranger, "/api/v1/conversions?amount=1.00&from=MVR&to=EUR&day=2025-03-16")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("2025-03-16")));
    }

    @Test
    void financeWritesForItsOwnOrganisationAlone() throws Exception {
        write(administrator, "PGK", "2025-03-14", "4", "").andExpect(status().isCreated());
        String own = ", \"organisationId\": \"" + organisation + "\"";
        write(finance, "PGK", "2025-03-14", "5", own).andExpect(status().isCreated());
        read(finance, RATES + "/PGK?day=2025-03-14&organisationId=" + organisation)
                .andExpect(jsonPath("$.unitsPerEuro").value("5"))
                .andExpect(jsonPath("$.recordedBy").value(finance.signInName()));
        read(finance, RATES + "/PGK?day=2025-03-14")
                .andExpect(jsonPath("$.unitsPerEuro").value("4"));
        read(stranger, RATES + "/PGK?day=2025-03-14&organisationId=" + organisation)
                .andExpect(status().isNotFound());
        read(stranger, RATES + "/PGK/editions?day=2025-03-14&organisationId=" + organisation)
                .andExpect(status().isNotFound());
        read(stranger, RATES + "/PGK/editions?day=2025-03-14").andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void nobodyWritesForOthers() throws Exception {
        String own = ", \"organisationId\": \"" + organisation + "\"";
        String other = ", \"organisationId\": \"" + OrganisationId.next() + "\"";
        write(finance, "TOP", "2025-03-14", "5", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:revenue.rateNotYours"));
        write(finance, "TOP", "2025-03-14", "5", other).andExpect(status().isNotFound());
        write(administrator, "TOP", "2025-03-14", "5", own).andExpect(status().isUnprocessableEntity());
        write(stranger, "TOP", "2025-03-14", "5", own).andExpect(status().isForbidden());
        read(administrator, RATES + "/TOP?day=2025-03-14").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RATES + "/usd",
                RATES + "/XYZ1",
                RATES + "/USD?day=2025-02-30",
                RATES + "/USD?day=tomorrow",
                RATES + "/USD?knownAt=yesterday",
                "/api/v1/conversions?amount=1.005&from=EUR&to=USD",
                "/api/v1/conversions?amount=1e3&from=EUR&to=USD",
                "/api/v1/conversions?amount=1.00&from=EUR&to=XAUU",
                "/api/v1/conversions?amount=1.00&from=EUR",
            })
    void malformedQuestionsAreRefused(String uri) throws Exception {
        read(stranger, uri).andExpect(status().isBadRequest());
    }

    @Test
    void refusesWhatIsNoRate() throws Exception {
        write(administrator, "WST", "2025-03-14", "0", "").andExpect(status().isBadRequest());
        write(administrator, "WST", "2025-03-14", "-1", "").andExpect(status().isBadRequest());
        write(administrator, "EUR", "2025-03-14", "1", "").andExpect(status().isUnprocessableEntity());
        write(administrator, "WST", "2999-03-14", "1", "").andExpect(status().isUnprocessableEntity());
    }

    private ResultActions write(PersonProfile person, String currency, String day, String rate, String more)
            throws Exception {
        return http.perform(post(RATES)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"currency\": \"" + currency + "\", \"day\": \"" + day + "\", \"unitsPerEuro\": \"" + rate
                        + "\", \"note\": \"central bank\"" + more + "}")
                .with(user(new SignedInPerson(person.reader(), person.version()))));
    }

    private ResultActions read(PersonProfile person, String uri) throws Exception {
        return http.perform(get(uri).with(user(new SignedInPerson(person.reader(), person.version()))));
    }
}
