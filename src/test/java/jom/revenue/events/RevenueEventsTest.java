package jom.revenue.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.Together;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Reader;
import jom.network.Role;
import jom.opportunity.UnknownOpportunity;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import jom.proposal.Charters;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.revenue.Account;
import jom.revenue.DealNotWon;
import jom.revenue.DealView;
import jom.revenue.JournalLine;
import jom.revenue.Ledger;
import jom.revenue.LedgerReading;
import jom.revenue.MoreThanPosted;
import jom.revenue.PostingId;
import jom.revenue.PostingOvertaken;
import jom.revenue.SplitLine;
import jom.revenue.SplitNegotiation;
import jom.revenue.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RevenueEventsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final RevenueEvents events;
    private final Ledger ledger;
    private final LedgerReading reading;
    private final TeamFixture fixture;
    private final Charters charters;
    private final SplitNegotiation splits;
    private final NetworkFixture network;
    private final AuditTrail audit;
    private final AuditVerification verification;
    private final JdbcTemplate jdbc;

    RevenueEventsTest(
            RevenueEvents events,
            Ledger ledger,
            LedgerReading reading,
            TeamFixture fixture,
            Charters charters,
            SplitNegotiation splits,
            NetworkFixture network,
            AuditTrail audit,
            AuditVerification verification,
            JdbcTemplate jdbc) {
        this.events = events;
        this.ledger = ledger;
        this.reading = reading;
        this.fixture = fixture;
        this.charters = charters;
        this.splits = splits;
        this.network = network;
        this.audit = audit;
        this.verification = verification;
        this.jdbc = jdbc;
    }

    /** Over everything any test has posted; asked of the database, not of the code under test. */
    @AfterEach
    void everyPostingAddsUpToZero() {
        assertThat(
                        jdbc.queryForList(
                                "select posting_id, currency from ledger_entry group by posting_id, currency having sum(amount) <> 0"))
                .isEmpty();
    }

    @Test
    void anInvoiceIsOwedToThePartiesByTheSplit() {
        Alliance team = won("1000.00");
        RevenueEvent event = take(team, "1", EventKind.INVOICED, "100.01").event();
        assertThat(event.posting()).isPresent();
        assertThat(owed(team.prime()).plus(owed(team.partner()))).isEqualTo(eur("100.01"));
        assertThat(due(team.partner())).isEqualTo(eur("0.00"));
        assertThat(balance(team, Account.RECEIVABLE)).isEqualTo(eur("100.01"));
    }

    @Test
    void whatWasOrderedAndThenInvoicedIsOwedOnce() {
        Alliance before = won("1000.00");
        take(before, "1", EventKind.INVOICED, "400.00");
        ledger.postDeal(before.id());
        take(before, "2", EventKind.INVOICED, "1600.00");
        assertThat(owed(before.prime()).plus(owed(before.partner()))).isEqualTo(eur("2000.00"));
        Alliance after = won("1000.00");
        ledger.postDeal(after.id());
        ledger.postDeal(after.id());
        take(after, "1", EventKind.INVOICED, "2000.00");
        assertThat(owed(after.prime()).plus(owed(after.partner()))).isEqualTo(eur("2000.00"));
        assertThat(balance(after, Account.CLEARING)).isEqualTo(eur("0.00"));
        assertThat(owed(after.partner())).isEqualTo(owed(before.partner()));
        take(after, "3", EventKind.INVOICED, "0.50");
        assertThat(owed(after.prime()).plus(owed(after.partner())))
                .as("usage beyond the order")
                .isEqualTo(eur("2000.50"));
    }

    @Test
    void aDealThatWasInvoicedAsAWholeBeforeIsPostedOnceAndAskedForApproval() {
        Alliance team = won("1000.00");
        take(team, "1", EventKind.INVOICED, "2000.00");
        ledger.postDeal(team.id());
        ledger.postDeal(team.id());
        assertThat(owed(team.prime()).plus(owed(team.partner()))).isEqualTo(eur("2000.00"));
        assertThat(reading.deal(team.id()).approvals()).hasSize(2);
        assertThat(reading.deal(team.id()).postings()).hasSize(1);
    }

    @Test
    void aFeeIsPaidOnceAndNotOncePerInvoice() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(
                team.id(),
                List.of(
                        new SplitLine.Fee(team.partner(), "finder's fee", eur("100.00")),
                        new SplitLine.Share(team.partner(), "value", new BasisPoints(3_333)),
                        new SplitLine.Rest(team.prime(), "rest")));
        fixture.signed(team, charters.propose(team.id(), TeamFixture.charter(team)));
        fixture.won(team, eur("500.00"));
        for (int i = 0; i < 10; i++) {
            take(team, "inv-" + i, EventKind.INVOICED, "100.00");
        }
        // 100.00 + 33.33 % of 900.00
        assertThat(owed(team.partner())).isEqualTo(eur("399.97"));
        assertThat(owed(team.prime())).isEqualTo(eur("600.03"));
        ledger.postDeal(team.id());
        assertThat(reading.myPart(team.id(), team.partner()).orElseThrow().totals())
                .containsExactly(eur("399.97"));
    }

    @Test
    void whatTheCustomerPaysIsDue() {
        Alliance team = won("1000.00");
        ledger.postDeal(team.id());
        Money owedBefore = owed(team.partner());
        take(team, "inv", EventKind.INVOICED, "2000.00");
        take(team, "pay", EventKind.CASH_RECEIVED, "1000.00");
        assertThat(owed(team.partner())).isEqualTo(owedBefore);
        assertThat(due(team.prime()).plus(due(team.partner()))).isEqualTo(eur("1000.00"));
        assertThat(reading.myPart(team.id(), team.partner()).orElseThrow().lines())
                .as("from one account to the other is nothing new to its owner")
                .hasSize(1);
        take(team, "back", EventKind.REFUND, "1000.00");
        assertThat(due(team.partner())).isEqualTo(eur("0.00"));
        assertThat(balance(team, Account.CASH)).isEqualTo(eur("0.00"));
    }

    @Test
    void moneyThatComesBeforeTheInvoiceIsDueOnceItIsOwed() {
        Alliance team = won("1000.00");
        take(team, "pay", EventKind.CASH_RECEIVED, "300.00");
        assertThat(reading.statements(Set.of(team.partner()))).isEmpty();
        assertThat(balance(team, Account.RECEIVABLE)).isEqualTo(eur("-300.00"));
        take(team, "inv", EventKind.INVOICED, "500.00");
        assertThat(due(team.prime()).plus(due(team.partner()))).isEqualTo(eur("300.00"));
        assertThat(owed(team.prime()).plus(owed(team.partner()))).isEqualTo(eur("500.00"));
    }

    @Test
    void aCreditNoteTakesBackFromWhomWasGivenAndNeverMore() {
        Alliance team = won("1000.00");
        take(team, "inv", EventKind.INVOICED, "333.33");
        assertThatThrownBy(() -> take(team, "too-much", EventKind.CREDIT_NOTE, "333.34"))
                .isInstanceOf(MoreThanPosted.class);
        assertThatThrownBy(() -> take(team, "too-much", EventKind.REFUND, "0.01"))
                .isInstanceOf(MoreThanPosted.class);
        assertThat(events.of(team.id(), null, 10)).hasSize(1);
        take(team, "credit", EventKind.CREDIT_NOTE, "333.33");
        assertThat(owed(team.partner())).isEqualTo(eur("0.00"));
        assertThat(owed(team.prime())).isEqualTo(eur("0.00"));
    }

    @Test
    void whatIsGivenUpIsOwedToNobodyAnyMore() {
        Alliance team = won("1000.00");
        ledger.postDeal(team.id());
        take(team, "inv", EventKind.INVOICED, "500.00");
        take(team, "churn", EventKind.CHURN, "99999.00");
        assertThat(owed(team.prime()).plus(owed(team.partner()))).isEqualTo(eur("500.00"));
        assertThat(balance(team, Account.CLEARING)).isEqualTo(eur("0.00"));
    }

    @Test
    void whatIsForRecognitionOnlyIsKeptAndNotPosted() {
        Alliance team = won("1000.00");
        for (EventKind kind :
                List.of(EventKind.CONTRACT_SIGNED, EventKind.MILESTONE_ACCEPTED, EventKind.USAGE_REPORTED)) {
            assertThat(take(team, kind.key(), kind, "10.00").event().posting()).isEmpty();
        }
        assertThat(events.of(team.id(), null, 10)).hasSize(3);
        assertThat(reading.deal(team.id()).postings()).isEmpty();
    }

    @Test
    void theSameAgainIsAnsweredTheSameAndSomethingElseIsRefused() {
        Alliance team = won("1000.00");
        RevenueEvents.Answer first = take(team, "Inv-1", EventKind.INVOICED, "100.00");
        RevenueEvents.Answer again = take(team, "Inv-1", EventKind.INVOICED, "100.00");
        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.event()).isEqualTo(first.event());
        assertThatThrownBy(() -> take(team, "Inv-1", EventKind.INVOICED, "100.01"))
                .isInstanceOf(EventRefused.class)
                .hasMessageContaining("Inv-1");
        assertThat(take(team, "inv-1", EventKind.INVOICED, "1.00").isNew())
                .as("letter case counts")
                .isTrue();
        Alliance other = won("1000.00");
        assertThat(take(other, "Inv-1", EventKind.INVOICED, "7.00").isNew())
                .as("another contracting party has ids of its own")
                .isTrue();
    }

    @Test
    void manyAtOncePostAnEventOnce() throws Exception {
        Alliance team = won("1000.00");
        Reader finance = finance(team);
        Callable<RevenueEvent> delivery = () -> events.take(order(team, "once", EventKind.INVOICED, "100.00"), finance)
                .event();
        List<RevenueEvent> answers = Together.call(8, Collections.nCopies(24, delivery));
        assertThat(answers).hasSize(24).containsOnly(answers.get(0));
        assertThat(owed(team.prime()).plus(owed(team.partner()))).isEqualTo(eur("100.00"));
        assertThat(reading.deal(team.id()).postings()).hasSize(1);
    }

    @Test
    void manyEventsOfADealAtOnceAreAllPosted() throws Exception {
        Alliance team = won("0.07");
        Reader finance = finance(team);
        List<Callable<RevenueEvent>> deliveries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "inv-" + i / 2;
            deliveries.add(() -> events.take(order(team, id, EventKind.INVOICED, "0.03"), finance)
                    .event());
        }
        Together.call(8, deliveries);
        assertThat(owed(team.prime()).plus(owed(team.partner()))).isEqualTo(eur("0.60"));
        assertThat(reading.deal(team.id()).postings()).hasSize(20);
        assertThat(verification.faultIn(team.id().value())).isEmpty();
    }

    @Test
    void oneIdForTwoDealsAtOnceIsTakenForOneOfThem() throws Exception {
        Alliance one = won("1000.00");
        for (int round = 0; round < 3; round++) {
            String id = "twice-" + round;
            Reader finance = finance(one);
            Callable<Boolean> same = () -> isTaken(order(one, id, EventKind.INVOICED, "1.00"), finance);
            Callable<Boolean> other = () -> isTaken(order(one, id, EventKind.INVOICED, "2.00"), finance);
            assertThat(Together.call(2, List.of(same, other))).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean isTaken(ReportEvent order, Reader finance) {
        try {
            return events.take(order, finance).isNew();
        } catch (EventRefused contradicts) {
            return false;
        }
    }

    /** Invariants 2 and 6: repeats, any order, reversals; ledger total = source total after each step. */
    @Test
    void afterAnySequenceTheLedgerHoldsWhatTheSourcesHold() {
        Random random = new Random(23);
        for (String currency : List.of("EUR", "JPY", "KWD", "CLF")) {
            Alliance team = fixture.chartered(2);
            fixture.won(team, units(currency, 1_000_003));
            Reader finance = finance(team);
            long invoiced = 0;
            long received = 0;
            List<ReportEvent> sent = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                EventKind kind = List.of(
                                EventKind.INVOICED, EventKind.CASH_RECEIVED, EventKind.CREDIT_NOTE, EventKind.REFUND)
                        .get(random.nextInt(4));
                int amount = 1 + random.nextInt(100_000);
                boolean repeats = !sent.isEmpty() && random.nextInt(3) == 0;
                ReportEvent order = repeats
                        ? sent.get(random.nextInt(sent.size()))
                        : new ReportEvent(
                                new SourceKey("erp", "e" + step), kind, DAY, units(currency, amount), team.id());
                try {
                    if (events.take(order, finance).isNew()) {
                        assertThat(repeats).isFalse();
                        sent.add(order);
                        invoiced += kind == EventKind.INVOICED ? amount : kind == EventKind.CREDIT_NOTE ? -amount : 0;
                        received += kind == EventKind.CASH_RECEIVED ? amount : kind == EventKind.REFUND ? -amount : 0;
                    }
                } catch (MoreThanPosted refused) {
                    assertThat(kind == EventKind.CREDIT_NOTE ? invoiced : received)
                            .isLessThan(amount);
                }
                assertThat(balance(team, Account.CASH, currency)).isEqualTo(units(currency, received));
                assertThat(balance(team, Account.RECEIVABLE, currency)).isEqualTo(units(currency, invoiced - received));
                assertThat(balance(team, Account.PAYABLE, currency).plus(balance(team, Account.DUE, currency)))
                        .isEqualTo(units(currency, -invoiced));
            }
            assertThat(events.of(team.id(), null, 100)).hasSize(sent.size());
        }
    }

    @Test
    void onlyTheFinanceOfTheContractingPartyReports() {
        Alliance team = won("1000.00");
        ReportEvent order = order(team, "1", EventKind.INVOICED, "1.00");
        Reader partner = reader(team.partner(), Role.FINANCE);
        Reader seller = team.seller().reader();
        Reader stranger = reader(network.organisation("reseller"), Role.FINANCE);
        assertThatThrownBy(() -> events.take(order, partner)).isInstanceOf(EventRefused.class);
        assertThatThrownBy(() -> events.take(order, seller)).isInstanceOf(EventRefused.class);
        assertThatThrownBy(() -> events.take(order, team.manager().reader())).isInstanceOf(EventRefused.class);
        assertThatThrownBy(() -> events.take(order, stranger)).isInstanceOf(UnknownOpportunity.class);
        assertThat(events.of(team.id(), null, 10)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        Alliance team = won("1000.00");
        Reader finance = finance(team);
        ReportEvent tomorrow = new ReportEvent(
                new SourceKey("erp", "1"), EventKind.INVOICED, LocalDate.of(2999, 1, 1), eur("1.00"), team.id());
        assertThatThrownBy(() -> events.take(tomorrow, finance)).isInstanceOf(EventRefused.class);
        assertThatThrownBy(() -> take(team, "2", EventKind.INVOICED, "0.00")).isInstanceOf(EventRefused.class);
        assertThatThrownBy(() -> take(team, "3", EventKind.CREDIT_NOTE, "-1.00"))
                .isInstanceOf(EventRefused.class);
        Alliance open = fixture.chartered(1);
        fixture.contributed(open, eur("1000.00"));
        assertThatThrownBy(() -> take(open, "4", EventKind.INVOICED, "1.00")).isInstanceOf(DealNotWon.class);
    }

    @Test
    void aDealOnWhichEventsBuildIsNotReversed() {
        Alliance team = won("1000.00");
        ledger.postDeal(team.id());
        RevenueEvent event = take(team, "1", EventKind.INVOICED, "3000.00").event();
        for (DealView.Entry posting : reading.deal(team.id()).postings()) {
            PostingId id = posting.postingId();
            assertThatThrownBy(() -> ledger.reverse(id, "wrong")).isInstanceOf(PostingOvertaken.class);
        }
        assertThat(reading.deal(team.id()).postings())
                .extracting(DealView.Entry::postingId)
                .contains(event.posting().orElseThrow());
    }

    @Test
    void keepsWhoReportedWhat() {
        Alliance team = won("1000.00");
        PersonProfile person = network.person(Set.of(team.prime()), Role.FINANCE);
        network.as(person, () -> events.take(order(team, "1", EventKind.INVOICED, "10.00"), person.reader()));
        assertThat(audit.entries(team.id().value()))
                .filteredOn(entry -> entry.action().equals("revenue.eventTaken"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().name()).isEqualTo(person.signInName());
                    assertThat(entry.audience().key()).isEqualTo(team.prime().toString());
                    assertThat(entry.changes()).contains("10.00 EUR", "invoiced");
                });
    }

    private Alliance won(String price) {
        Alliance team = fixture.chartered(1);
        fixture.won(team, eur(price));
        return team;
    }

    private RevenueEvents.Answer take(Alliance team, String id, EventKind kind, String amount) {
        return events.take(order(team, id, kind, amount), finance(team));
    }

    private static ReportEvent order(Alliance team, String id, EventKind kind, String amount) {
        return new ReportEvent(new SourceKey("erp", id), kind, DAY, eur(amount), team.id());
    }

    private Reader finance(Alliance team) {
        return reader(team.prime(), Role.FINANCE);
    }

    private Reader reader(OrganisationId organisation, Role role) {
        return network.person(Set.of(organisation), role).reader();
    }

    private Money owed(OrganisationId organisation) {
        return statement(organisation).owed();
    }

    private Money due(OrganisationId organisation) {
        return statement(organisation).due();
    }

    private Statement statement(OrganisationId organisation) {
        return reading.statements(Set.of(organisation)).get(0);
    }

    private Money balance(Alliance team, Account account) {
        return balance(team, account, "EUR");
    }

    private Money balance(Alliance team, Account account, String currency) {
        return Money.sum(
                Money.currency(currency),
                reading.journal(team.all(), null, 10_000).stream()
                        .filter(line -> line.account() == account)
                        .map(JournalLine::amount)
                        .filter(amount -> amount.currency().getCurrencyCode().equals(currency))
                        .toList());
    }

    private static Money units(String currency, long units) {
        Money zero = Money.zero(Money.currency(currency));
        return new Money(BigDecimal.valueOf(units, zero.amount().scale()), zero.currency());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
