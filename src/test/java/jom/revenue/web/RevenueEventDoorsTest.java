package jom.revenue.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import jom.JomTest;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RevenueEventDoorsTest {

    private static final String EVENTS = "/api/v1/revenue-events";

    private final MockMvc http;
    private final TeamFixture fixture;
    private final NetworkFixture network;

    private Alliance team;
    private PersonProfile finance;

    RevenueEventDoorsTest(MockMvc http, TeamFixture fixture, NetworkFixture network) {
        this.http = http;
        this.fixture = fixture;
        this.network = network;
    }

    @BeforeEach
    void win() {
        team = fixture.chartered(1);
        fixture.won(team, Money.of("500.00", "EUR"));
        finance = network.person(Set.of(team.prime()), Role.FINANCE);
    }

    @Test
    void theSameEventIsAnsweredTheSameEachTime() throws Exception {
        String once = report(finance, event("1", "invoiced", "100.00"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("invoiced"))
                .andExpect(jsonPath("$.postingId").exists())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        String again = report(finance, event("1", "invoiced", "100.00"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(again).isEqualTo(once);
        report(finance, event("1", "invoiced", "100.01"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:revenue.eventContradicts"));
    }

    @Test
    void tellsEachPartyItsOwnLinesAndTheWholeToTheFinanceOfThePrime() throws Exception {
        report(finance, event("1", "invoiced", "100.00"));
        report(finance, event("2", "cash-received", "40.00"));
        PersonProfile partner = network.person(Set.of(team.partner()), Role.FINANCE);
        read(finance, EVENTS + "?opportunityId=" + team.id())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)));
        String next = read(team.manager(), EVENTS + "?limit=1&opportunityId=" + team.id())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LINK);
        read(team.manager(), next.substring(next.indexOf("/api"), next.indexOf('>')))
                .andExpect(jsonPath("$.items[0].sourceId").value("2"))
                .andExpect(header().doesNotExist(HttpHeaders.LINK));
        read(partner, EVENTS + "?opportunityId=" + team.id()).andExpect(status().isNotFound());
        read(partner, "/api/v1/statements")
                .andExpect(jsonPath("$[0].owed.amount").value("90.00"))
                .andExpect(jsonPath("$[0].due.amount").value("36.00"));
        read(partner, "/api/v1/journal")
                .andExpect(jsonPath("$.items[0].account").value("payable"))
                .andExpect(jsonPath("$.items[2].account").value("due"));
    }

    @Test
    void isForTheFinanceOfTheContractingPartyOnly() throws Exception {
        String event = event("1", "invoiced", "100.00");
        report(network.person(Set.of(team.partner()), Role.FINANCE), event)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:revenue.eventNotYours"));
        report(network.person(Set.of(network.organisation("reseller")), Role.FINANCE), event)
                .andExpect(status().isNotFound());
        report(team.seller(), event).andExpect(status().isForbidden());
        report(team.manager(), event).andExpect(status().isForbidden());
    }

    @Test
    void theJournalIsAFileForTheFinancePeopleOfItsOrganisation() throws Exception {
        report(finance, event("1", "invoiced", "100.00"));
        PersonProfile partner = network.person(Set.of(team.partner()), Role.FINANCE);
        read(finance, journal(team.prime().toString()))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_PLAIN))
                .andExpect(content().string(containsString("commodity EUR\n")))
                .andExpect(content().string(containsString("Assets:Receivable:" + team.prime() + "  100.00 EUR\n")))
                .andExpect(
                        content().string(containsString("Liabilities:Payable:" + team.partner() + "  -90.00 EUR\n")));
        read(partner, journal(team.partner().toString()))
                .andExpect(content().string(containsString("Equity:Elsewhere  90.00 EUR\n")))
                .andExpect(content().string(not(containsString(team.prime().toString()))));
        read(partner, journal(team.partner() + "&from=2026-04-01"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("EUR"))));
        read(partner, journal(team.partner() + "&from=2026-03-31&to=2026-03-31"))
                .andExpect(content().string(containsString("90.00 EUR")));
        read(partner, journal(team.prime().toString())).andExpect(status().isNotFound());
        read(team.seller(), journal(team.prime().toString())).andExpect(status().isForbidden());
        read(finance, journal("here")).andExpect(status().isNotFound());
        read(finance, journal(team.prime() + "&to=2026-02-30")).andExpect(status().isBadRequest());
    }

    private static String journal(String organisation) {
        return "/api/v1/exports/journal?organisationId=" + organisation;
    }

    @Test
    void refusesToTakeBackMoreThanWasPosted() throws Exception {
        report(finance, event("1", "invoiced", "100.00"));
        report(finance, event("2", "credit-note", "100.01"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:revenue.moreThanInvoiced"));
        report(finance, event("2", "credit-note", "100.00")).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind': 'paid'",
                "'source': 'ERP'",
                "'source': ''",
                "'sourceId': 'with blank'",
                "'sourceId': 'Ünicode'",
                "'amount': {'amount': '1.005', 'currency': 'EUR'}",
                "'amount': {'amount': '1.00', 'currency': 'XXX'}",
                "'day': '2026-02-30'",
                "'unheardOf': 1",
            })
    void malformedEventsAreRefused(String field) throws Exception {
        String name = field.substring(0, field.indexOf(':'));
        String rest = event("1", "invoiced", "1.00")
                .replaceFirst(name.replace('\'', '"') + ": (\"[^\"]*\"|\\{[^}]*\\}),?", "");
        report(finance, "{" + field.replace('\'', '"') + ", " + rest.substring(1))
                .andExpect(status().isBadRequest());
    }

    @Test
    void takesAFileRowByRowAndTheSameFileAgainChangesNothing() throws Exception {
        String file = "source,id,kind,day,amount,currency,opportunityId\n"
                + row("1", "invoiced", "2026-03-31", "100.00")
                + row("2", "cash-received", "2026-04-15", "60.00")
                + row("1", "invoiced", "2026-03-31", "100.00")
                + row("3", "credit-note", "2026-04-20", "40.00");
        send(finance, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.imported").value(3))
                .andExpect(jsonPath("$.unchanged").value(1));
        send(finance, file).andExpect(jsonPath("$.unchanged").value(4));
        read(finance, "/api/v1/statements")
                .andExpect(jsonPath("$[0].owed.amount").value("6.00"));
    }

    @Test
    void tellsWhatBecomesOfEachLineOfAFile() throws Exception {
        String file = "source,id,kind,day,amount,currency,opportunityId\n"
                + row("1", "invoiced", "2026-03-31", "100.00")
                + row("2", "paid", "2026-04-15", "60.00")
                + row("3", "refund", "2026-04-15", "60.00")
                + row("1", "invoiced", "2026-03-31", "100.01")
                + "erp,4,invoiced,2026-03-31,1.005,EUR," + team.id() + "\n"
                + "erp,5,invoiced,2026-03-31,1.00,EUR,here\n";
        send(finance, file)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.report.refused").value(5))
                .andExpect(jsonPath("$.report.refusals[0].line").value(3))
                .andExpect(jsonPath("$.report.refusals[0].column").value("kind"))
                .andExpect(jsonPath("$.report.refusals[1].code").value("revenue.moreThanReceived"))
                .andExpect(jsonPath("$.report.refusals[2].code").value("revenue.eventContradicts"))
                .andExpect(jsonPath("$.report.refusals[3].reason").value(containsString("decimals")))
                .andExpect(jsonPath("$.report.refusals[4].column").value("opportunityId"));
        read(finance, EVENTS + "?opportunityId=" + team.id()).andExpect(jsonPath("$.items", hasSize(0)));
        http.perform(post("/api/v1/imports/revenue-events?mode=good-rows")
                        .contentType("text/csv")
                        .content(file)
                        .with(user(new SignedInPerson(finance.reader(), finance.version()))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.imported").value(1));
        send(team.seller(), file).andExpect(status().isForbidden());
    }

    private String row(String id, String kind, String day, String amount) {
        return "erp," + id + "," + kind + "," + day + "," + amount + ",EUR," + team.id() + "\n";
    }

    private String event(String id, String kind, String amount) {
        return ("{'source': 'erp', 'sourceId': '" + id + "', 'kind': '" + kind
                        + "', 'day': '2026-03-31', 'amount': {'amount': '" + amount
                        + "', 'currency': 'EUR'}, 'opportunityId': '" + team.id() + "'}")
                .replace('\'', '"');
    }

    private ResultActions report(PersonProfile person, String json) throws Exception {
        return http.perform(post(EVENTS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(user(new SignedInPerson(person.reader(), person.version()))));
    }

    private ResultActions send(PersonProfile person, String file) throws Exception {
        return http.perform(post("/api/v1/imports/revenue-events")
                .contentType("text/csv")
                .content(file)
                .with(user(new SignedInPerson(person.reader(), person.version()))));
    }

    private ResultActions read(PersonProfile person, String uri) throws Exception {
        return http.perform(get(uri).with(user(new SignedInPerson(person.reader(), person.version()))));
    }
}
