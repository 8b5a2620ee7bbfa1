package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jom.JomTest;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.Audience;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.AuditVerification;
import jom.proposal.Charters;
import jom.proposal.PriceKind;
import jom.proposal.PriceLine;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LedgerTest {

    private static final Money PRICE = Money.of("33333.33", "EUR");

    private final TeamFixture fixture;
    private final Charters charters;
    private final SplitNegotiation splits;
    private final Ledger ledger;
    private final LedgerReading reading;
    private final AuditTrail audit;
    private final AuditVerification verification;
    private final JdbcTemplate jdbc;

    LedgerTest(
            TeamFixture fixture,
            Charters charters,
            SplitNegotiation splits,
            Ledger ledger,
            LedgerReading reading,
            AuditTrail audit,
            AuditVerification verification,
            JdbcTemplate jdbc) {
        this.fixture = fixture;
        this.charters = charters;
        this.splits = splits;
        this.ledger = ledger;
        this.reading = reading;
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
    void dividesByTheKindsOfPriceLines() {
        Alliance team = licenceSplit();
        fixture.wonWith(
                team,
                new PriceLine("Seats", Money.of("1000.00", "EUR"), PriceKind.LICENCE),
                new PriceLine("Work", Money.of("500.00", "EUR"), PriceKind.SERVICES));
        ledger.postDeal(team.id());
        assertThat(reading.myPart(team.id(), team.partner()).orElseThrow().totals())
                .containsExactly(Money.of("200.00", "EUR"));
        assertThat(reading.myPart(team.id(), team.prime()).orElseThrow().totals())
                .containsExactly(Money.of("2800.00", "EUR"));
    }

    @Test
    void asksForKindsOfPriceWhereTheSplitNeedsThem() {
        Alliance team = licenceSplit();
        assertThatThrownBy(() -> fixture.contributed(team, PRICE)).isInstanceOf(PriceKindMissing.class);
    }

    /** A tenth of the licence price for the partner; the rest for the prime. */
    private Alliance licenceSplit() {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(
                team.id(),
                List.of(
                        new SplitLine.Portion(
                                team.partner(),
                                "value",
                                SplitBase.LICENCE,
                                SplitTiers.flat(new BasisPoints(1_000)),
                                SplitLimits.NONE),
                        new SplitLine.Rest(team.prime(), "rest")));
        fixture.signed(team, charters.propose(team.id(), TeamFixture.charter(team)));
        return team;
    }

    @Test
    void postsEveryCurrencyOfTheDealToTheLastUnit() {
        Alliance team = fixture.chartered(2);
        fixture.won(team, PRICE, Money.of("7", "JPY"), Money.of("0.001", "KWD"), Money.of("1.0001", "CLF"));
        ledger.postDeal(team.id());
        DealView deal = reading.deal(team.id());
        assertThat(deal.postings()).hasSize(4).allSatisfy(posting -> {
            assertThat(clearing(posting)).isEqualTo(payable(posting).negated());
        });
        assertThat(deal.postings())
                .extracting(LedgerTest::clearing)
                .containsExactlyInAnyOrder(
                        Money.of("99999.99", "EUR"),
                        Money.of("21", "JPY"),
                        Money.of("0.003", "KWD"),
                        Money.of("3.0003", "CLF"));
        assertThat(deal.approvals()).hasSize(3);
    }

    @Test
    void postsFeesFirstThenSharesThenTheRest() {
        Alliance team = fixture.formed(2);
        OrganisationId finder = team.partners().get(0);
        OrganisationId maker = team.partners().get(1);
        sign(
                team,
                List.of(
                        new SplitLine.Fee(finder, "finder's fee", Money.of("1000.00", "EUR")),
                        new SplitLine.Share(maker, "licences", new BasisPoints(2_500)),
                        new SplitLine.Rest(team.prime(), "services")));
        fixture.won(team, Money.of("1000.01", "EUR"));
        ledger.postDeal(team.id());
        assertThat(owed(team.id(), finder)).containsExactly(Money.of("1000.00", "EUR"));
        assertThat(owed(team.id(), maker)).containsExactly(Money.of("500.01", "EUR"));
        assertThat(owed(team.id(), team.prime())).containsExactly(Money.of("1500.02", "EUR"));
    }

    @Test
    void postingADealAgainChangesNothing() {
        Alliance team = won();
        ledger.postDeal(team.id());
        DealView before = reading.deal(team.id());
        ledger.postDeal(team.id());
        assertThat(reading.deal(team.id())).isEqualTo(before);
    }

    @Test
    void manyAtOncePostADealOnce() throws Exception {
        Alliance team = won();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(threads.submit(() -> {
                try {
                    ledger.postDeal(team.id());
                } catch (DataAccessException overtaken) {
                    assertThat(overtaken).isNotNull();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        assertThat(reading.deal(team.id()).postings()).hasSize(1);
        assertThat(verification.faultIn(team.id().value())).isEmpty();
    }

    @Test
    void refusesADealThatIsNotWon() {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, PRICE);
        assertThatThrownBy(() -> ledger.postDeal(team.id())).isInstanceOf(DealNotWon.class);
        assertThat(reading.deal(team.id()).postings()).isEmpty();
    }

    @Test
    void aReversalNamesWhatItReversesAndLeavesNothingOwed() {
        Alliance team = won();
        ledger.postDeal(team.id());
        PostingId wrong = reading.deal(team.id()).postings().get(0).postingId();
        PostingId reversal = ledger.reverse(wrong, "wrong price");
        assertThat(reading.deal(team.id()).postings())
                .filteredOn(posting -> posting.postingId().equals(reversal))
                .singleElement()
                .satisfies(posting -> assertThat(posting.reverses()).isEqualTo(wrong));
        assertThat(owed(team.id(), team.partner())).containsExactly(Money.of("0", "EUR"));
    }

    @Test
    void reversesOnceAndNeverAReversal() {
        Alliance team = won();
        ledger.postDeal(team.id());
        PostingId wrong = reading.deal(team.id()).postings().get(0).postingId();
        PostingId reversal = ledger.reverse(wrong, "wrong price");
        assertThatThrownBy(() -> ledger.reverse(wrong, "again")).isInstanceOf(PostingReversed.class);
        assertThatThrownBy(() -> ledger.reverse(reversal, "back")).isInstanceOf(PostingReversed.class);
        assertThatThrownBy(() -> ledger.reverse(PostingId.next(), "what")).isInstanceOf(PostingUnknown.class);
    }

    @Test
    void aPartyReadsItsOwnLinesOnly() {
        Alliance team = won();
        ledger.postDeal(team.id());
        assertThat(reading.journal(List.of(team.partner()), null, 100))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.organisationId()).isEqualTo(team.partner()));
        assertThat(reading.journal(List.of(team.prime()), null, 100))
                .extracting(JournalLine::account)
                .contains(Account.CLEARING, Account.PAYABLE);
        assertThat(reading.myPart(team.id(), OrganisationId.next())).isEmpty();
        assertThat(reading.journal(List.of(), null, 100)).isEmpty();
    }

    @Test
    void theJournalGoesOnAfterTheLastLineRead() {
        Alliance team = won();
        ledger.postDeal(team.id());
        List<JournalLine> all = reading.journal(List.of(team.prime()), null, 100);
        List<JournalLine> first = reading.journal(List.of(team.prime()), null, 1);
        assertThat(first).containsExactly(all.get(0));
        assertThat(reading.journal(List.of(team.prime()), first.get(0).id(), 100))
                .isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void keepsAmountsForTheirOwnersOnly() {
        Alliance team = won();
        ledger.postDeal(team.id());
        assertThat(audit.entries(team.id().value()))
                .filteredOn(entry -> entry.action().equals("revenue.partPosted"))
                .hasSize(2)
                .extracting(AuditEntry::audience)
                .containsExactlyInAnyOrder(
                        Audience.organisation(team.prime().value()),
                        Audience.organisation(team.partner().value()));
    }

    @Test
    void afterAnySequenceOfDealsAndReversalsTheLedgerHoldsWhatTheSourcesHold() {
        Random random = new Random(17);
        Money sources = Money.of("0", "EUR");
        List<OrganisationId> primes = new ArrayList<>();
        for (int step = 0; step < 6; step++) {
            Alliance team = fixture.chartered(1 + random.nextInt(2));
            Money price = Money.of(random.nextInt(1, 1_000_000) + "." + random.nextInt(10, 100), "EUR");
            fixture.won(team, price);
            ledger.postDeal(team.id());
            primes.add(team.prime());
            if (random.nextInt(3) == 0) {
                ledger.reverse(reading.deal(team.id()).postings().get(0).postingId(), "by chance");
            } else {
                sources = sources.plus(Money.sum(
                        price.currency(), team.all().stream().map(any -> price).toList()));
            }
            Money collected = Money.sum(
                    price.currency(),
                    reading.journal(primes, null, 1_000).stream()
                            .filter(line -> line.account() == Account.CLEARING)
                            .map(JournalLine::amount)
                            .toList());
            assertThat(collected).isEqualTo(sources);
        }
    }

    private Alliance won() {
        Alliance team = fixture.chartered(1);
        fixture.won(team, PRICE);
        return team;
    }

    private void sign(Alliance team, List<SplitLine> lines) {
        charters.draft(team.id());
        splits.propose(team.id(), lines);
        fixture.signed(team, charters.propose(team.id(), TeamFixture.charter(team)));
    }

    private List<Money> owed(OpportunityId opportunity, OrganisationId organisation) {
        return reading.myPart(opportunity, organisation).orElseThrow().totals();
    }

    private static Money clearing(DealView.Entry posting) {
        return sum(posting, Account.CLEARING);
    }

    private static Money payable(DealView.Entry posting) {
        return sum(posting, Account.PAYABLE);
    }

    private static Money sum(DealView.Entry posting, Account account) {
        return Money.sum(
                posting.lines().get(0).amount().currency(),
                posting.lines().stream()
                        .filter(line -> line.account() == account)
                        .map(DealView.Line::amount)
                        .toList());
    }
}
