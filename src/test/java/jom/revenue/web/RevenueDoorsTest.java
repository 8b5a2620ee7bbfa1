package jom.revenue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import jom.revenue.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RevenueDoorsTest {

    private final MockMvc http;
    private final TeamFixture fixture;
    private final NetworkFixture network;
    private final Ledger ledger;

    private Alliance team;
    private PersonProfile partner;

    RevenueDoorsTest(MockMvc http, TeamFixture fixture, NetworkFixture network, Ledger ledger) {
        this.http = http;
        this.fixture = fixture;
        this.network = network;
        this.ledger = ledger;
    }

    @BeforeEach
    void post() {
        team = fixture.chartered(1);
        fixture.won(team, Money.of("500.00", "EUR"), Money.of("10", "JPY"));
        ledger.postDeal(team.id());
        partner = network.partnerUser(team.partner());
    }

    @Test
    void participantsReadTheAgreement() throws Exception {
        read(partner, agreement())
                .andExpect(status().isOk())
                .andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(jsonPath("$.locked").value(true))
                .andExpect(jsonPath("$.lines", hasSize(2)))
                .andExpect(jsonPath("$.lines[0].percent").value("10"));
    }

    @Test
    void aPartyReadsItsOwnPartToTheCent() throws Exception {
        read(partner, agreement() + "/parts/" + team.partner())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.totals", hasSize(2)))
                .andExpect(jsonPath("$.totals[0].amount").value("900.00"))
                .andExpect(jsonPath("$.totals[1].amount").value("18"))
                .andExpect(jsonPath("$.state").value("open"));
        read(partner, agreement() + "/parts/" + team.prime()).andExpect(status().isNotFound());
    }

    @Test
    void allPostingsAreForTheFinanceOfThePrimeAndTheManager() throws Exception {
        PersonProfile finance = network.person(Set.of(team.prime()), Role.FINANCE);
        PersonProfile otherFinance = network.person(Set.of(team.partner()), Role.FINANCE);
        read(finance, agreement() + "/postings")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.postings", hasSize(2)));
        read(team.manager(), agreement() + "/postings").andExpect(status().isOk());
        read(otherFinance, agreement() + "/postings").andExpect(status().isNotFound());
        read(team.seller(), agreement() + "/postings").andExpect(status().isNotFound());
        read(partner, agreement() + "/postings").andExpect(status().isNotFound());
    }

    @Test
    void theJournalShowsOwnLinesPageByPage() throws Exception {
        String next = read(partner, "/api/v1/journal?limit=1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LINK);
        String uri = next.substring(next.indexOf("/api"), next.indexOf('>'));
        read(partner, uri)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist())
                .andExpect(header().doesNotExist(HttpHeaders.LINK));
        read(partner, "/api/v1/journal")
                .andExpect(jsonPath(
                        "$.items[*].organisationId", everyItem(is(team.partner().toString()))));
    }

    @Test
    void malformedPagesAreRefused() throws Exception {
        read(partner, "/api/v1/journal?cursor=nonsense").andExpect(status().isBadRequest());
        read(partner, "/api/v1/journal?cursor=!").andExpect(status().isBadRequest());
        read(partner, "/api/v1/journal?limit=0").andExpect(status().isBadRequest());
        read(partner, "/api/v1/journal?limit=201").andExpect(status().isBadRequest());
        read(partner, "/api/v1/journal?limit=many").andExpect(status().isBadRequest());
    }

    @Test
    void statementsTellWhatIsOwedPerCurrency() throws Exception {
        read(partner, "/api/v1/statements")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].owed.amount").value("900.00"))
                .andExpect(jsonPath("$[1].owed.currency").value("JPY"));
    }

    @Test
    void strangersLearnNothing() throws Exception {
        PersonProfile stranger =
                network.person(Set.of(network.organisation("reseller")), Role.PARTNER_USER, Role.FINANCE, Role.PPM);
        read(stranger, agreement()).andExpect(status().isNotFound());
        read(stranger, agreement() + "/postings").andExpect(status().isNotFound());
        read(stranger, agreement() + "/parts/" + team.partner()).andExpect(status().isNotFound());
        read(stranger, "/api/v1/journal")
                .andExpect(content().string(not(containsString(team.id().toString()))));
        read(stranger, "/api/v1/statements").andExpect(content().string(is("[]")));
        http.perform(get("/api/v1/journal")).andExpect(status().isUnauthorized());
    }

    private String agreement() {
        return "/api/v1/split-agreements/" + team.id();
    }

    private ResultActions read(PersonProfile person, String uri) throws Exception {
        return http.perform(get(uri).with(user(new SignedInPerson(person.reader(), person.version()))));
    }
}
