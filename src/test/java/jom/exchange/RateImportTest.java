package jom.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jom.JomTest;
import jom.Together;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.revenue.rates.ExchangeRate;
import jom.revenue.rates.RateBook;
import jom.revenue.rates.RateQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Rates count for everybody, so each test has currencies of its own. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RateImportTest {

    private final MockMvc http;
    private final NetworkFixture network;
    private final RateBook rates;
    private PersonProfile administrator;

    RateImportTest(MockMvc http, NetworkFixture network, RateBook rates) {
        this.http = http;
        this.network = network;
        this.rates = rates;
        this.administrator = network.person(Role.ADMINISTRATOR);
    }

    @BeforeEach
    void signUp() {
        administrator = network.person(Role.ADMINISTRATOR);
    }

    @Test
    void takesTheBanksFileAsItIs() throws Exception {
        send("Date,KMF,DJF,\n2024-05-03,491.9678,N/A,\n2024-05-02,491.9677,190.5,\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows").value(2))
                .andExpect(jsonPath("$.imported").value(2));
        assertThat(rate("KMF", "2024-05-04").rate()).hasToString("491.9678");
        ExchangeRate earlier = rate("DJF", "2024-05-04");
        assertThat(earlier.rate()).hasToString("190.5");
        assertThat(earlier.day()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(earlier.recordedBy()).isEqualTo(administrator.signInName());
    }

    @Test
    void takesTheBanksFileOfTheDayToo() throws Exception {
        send("Date, MRU, STN, \n3 May 2024, 42.5, 24.5, \n").andExpect(status().isOk());
        assertThat(rate("STN", "2024-05-03").rate()).hasToString("24.5");
    }

    @Test
    void theSameAgainChangesNothingAndACorrectionIsAdded() throws Exception {
        String file = "Date,GMD\n2024-05-03,73.1\n2024-05-02,73.2\n2024-05-01,N/A\n";
        send(file)
                .andExpect(jsonPath("$.imported").value(2))
                .andExpect(jsonPath("$.unchanged").value(1));
        ExchangeRate before = rate("GMD", "2024-05-03");
        send(file)
                .andExpect(jsonPath("$.unchanged").value(3))
                .andExpect(jsonPath("$.imported").value(0));
        assertThat(rate("GMD", "2024-05-03")).isEqualTo(before);
        send("Date,GMD\n2024-05-03,73.9\n2024-05-02,73.20\n")
                .andExpect(jsonPath("$.updated").value(1))
                .andExpect(jsonPath("$.unchanged").value(1));
        assertThat(rate("GMD", "2024-05-03").edition()).isEqualTo(2);
        assertThat(rates.editions(Money.currency("GMD"), RateQuestion.on(LocalDate.of(2024, 5, 3))))
                .hasSize(2)
                .contains(before);
    }

    @Test
    void tellsRefusedRowsByTheirLineAndStoresNothing() throws Exception {
        send("""
                        Date,LRD,SLE
                        2024-05-03,200,20
                        2024-02-30,200,20
                        2999-05-03,200,20
                        2024-05-04,0,20
                        2024-05-05,200,"20,5"
                        2024-05-06,200
                        ,200,20
                        """)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.report.refused").value(6))
                .andExpect(jsonPath("$.report.refusals[0].line").value(3))
                .andExpect(jsonPath("$.report.refusals[0].column").value("Date"))
                .andExpect(jsonPath("$.report.refusals[1].line").value(4))
                .andExpect(jsonPath("$.report.refusals[1].code").value("revenue.rateInTheFuture"))
                .andExpect(jsonPath("$.report.refusals[2].column").value("LRD"))
                .andExpect(jsonPath("$.report.refusals[2].reason").value(containsString("above zero")))
                .andExpect(jsonPath("$.report.refusals[3].column").value("SLE"))
                .andExpect(jsonPath("$.report.refusals[4].code").value("exchange.cellCount"))
                .andExpect(jsonPath("$.report.refusals[5].line").value(8));
        assertThat(rates.editions(Money.currency("LRD"), RateQuestion.on(LocalDate.of(2024, 5, 3))))
                .isEmpty();
    }

    @Test
    void refusesCurrenciesThatThereAreNotAndTheEuroItself() throws Exception {
        for (String column : new String[] {"EUR", "XAU", "ABC", "usd"}) {
            send("Date," + column + "\n2024-05-03,1\n")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:exchange.columnUnknown"));
        }
        send("KMF\n491\n").andExpect(jsonPath("$.type").value("urn:jom:problem:exchange.columnMissing"));
    }

    @Test
    void twoAtOnceWriteEachRateOnce() throws Exception {
        StringBuilder file = new StringBuilder("Date,GNF\n");
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            file.append(day).append(",9300\n");
        }
        Callable<Integer> sending =
                () -> send(file.toString()).andReturn().getResponse().getStatus();
        assertThat(Together.call(2, Stream.of(sending, sending).toList())).containsAnyOf(200);
        send(file.toString()).andExpect(jsonPath("$.unchanged").value(366));
        assertThat(rates.editions(Money.currency("GNF"), RateQuestion.on(LocalDate.of(2024, 2, 29))))
                .hasSize(1);
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        for (Role role : new Role[] {Role.FINANCE, Role.INTEGRATOR, Role.PPM, Role.PARTNER_USER}) {
            administrator = network.person(role);
            send("Date,KMF\n2024-05-03,1\n").andExpect(status().isForbidden());
        }
    }

    private ExchangeRate rate(String currency, String day) {
        return rates.rate(Money.currency(currency), RateQuestion.on(LocalDate.parse(day)));
    }

    private ResultActions send(String file) throws Exception {
        return http.perform(post("/api/v1/imports/exchange-rates")
                .contentType("text/csv")
                .content(file.getBytes(UTF_8))
                .with(user(new SignedInPerson(administrator.reader(), administrator.version()))));
    }
}
