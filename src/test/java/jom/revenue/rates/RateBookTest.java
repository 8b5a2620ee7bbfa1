package jom.revenue.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import jom.JomTest;
import jom.Together;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has a currency of its own, since rates count for everybody. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RateBookTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 14);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);
    private static final Optional<OrganisationId> EVERYBODY = Optional.empty();

    private final RateBook rates;
    private final ReferenceRates reference;
    private final NetworkFixture network;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RateBookTest(
            RateBook rates,
            ReferenceRates reference,
            NetworkFixture network,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.rates = rates;
        this.reference = reference;
        this.network = network;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Test
    void aDayWithoutARateTakesTheLastEarlierOneAndSaysSo() {
        Currency currency = Money.currency("MWK");
        record(currency, FRIDAY, "1900");
        record(currency, MONDAY, "2000");
        ExchangeRate sunday = rates.rate(currency, RateQuestion.on(SUNDAY));
        assertThat(sunday.day()).isEqualTo(FRIDAY);
        assertThat(sunday.rate()).isEqualTo(EuroRate.of("1900"));
        assertThat(rates.rate(currency, RateQuestion.on(MONDAY)).rate()).isEqualTo(EuroRate.of("2000"));
        assertThat(rates.convert(Money.of("10.00", "EUR"), currency, RateQuestion.on(SUNDAY))
                        .result())
                .isEqualTo(Money.of("19000.00", "MWK"));
    }

    @Test
    void noEarlierRateIsAnErrorAndNeverOne() {
        Currency currency = Money.currency("LSL");
        record(currency, MONDAY, "20");
        RateQuestion before = RateQuestion.on(SUNDAY);
        assertThatThrownBy(() -> rates.rate(currency, before))
                .isInstanceOf(RateUnknown.class)
                .hasMessageContaining("LSL")
                .hasMessageContaining("2025-03-16");
        assertThatThrownBy(() -> rates.convert(Money.of("1.00", "LSL"), Money.currency("EUR"), before))
                .isInstanceOf(RateUnknown.class);
        assertThatThrownBy(() -> rates.convert(Money.of("1.00", "EUR"), currency, before))
                .isInstanceOf(RateUnknown.class);
    }

    @Test
    void aCorrectionIsAFurtherEditionAndWhatWasKnownBeforeStays() {
        Currency currency = Money.currency("SZL");
        ExchangeRate wrong = record(currency, FRIDAY, "2");
        ExchangeRate right = record(currency, FRIDAY, "20");
        assertThat(right.edition()).isEqualTo(2);
        assertThat(rates.rate(currency, RateQuestion.on(SUNDAY))).isEqualTo(right);
        Instant then = wrong.recordedAt();
        if (then.isBefore(right.recordedAt())) {
            assertThat(rates.rate(currency, new RateQuestion(SUNDAY, EVERYBODY, Optional.of(then))))
                    .isEqualTo(wrong);
        }
        assertThatThrownBy(() ->
                        rates.rate(currency, new RateQuestion(SUNDAY, EVERYBODY, Optional.of(then.minusSeconds(1)))))
                .isInstanceOf(RateUnknown.class);
        assertThat(rates.editions(currency, RateQuestion.on(FRIDAY))).containsExactly(right, wrong);
        assertThat(rates.editions(currency, RateQuestion.on(SUNDAY))).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        Currency currency = Money.currency("BWP");
        ExchangeRate once = record(currency, FRIDAY, "15.10");
        assertThat(record(currency, FRIDAY, "15.1")).isEqualTo(once);
        assertThat(rates.editions(currency, RateQuestion.on(FRIDAY))).containsExactly(once);
    }

    @Test
    void ofManyAtOnceEachWritesAnEditionOfItsOwnOrNone() throws Exception {
        Currency currency = Money.currency("MGA");
        List<Boolean> done = Together.call(
                8,
                IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(number -> () -> isRecorded(currency, "490" + number))
                        .toList());
        List<ExchangeRate> editions = rates.editions(currency, RateQuestion.on(FRIDAY));
        assertThat(editions)
                .hasSize((int) done.stream().filter(recorded -> recorded).count());
        assertThat(editions).isNotEmpty();
        assertThat(editions).extracting(ExchangeRate::edition).doesNotHaveDuplicates();
    }

    private boolean isRecorded(Currency currency, String rate) {
        try {
            record(currency, FRIDAY, rate);
            return true;
        } catch (RateRefused | DataAccessException faster) {
            return false;
        }
    }

    @Test
    void anOrganisationsOwnRateCountsForItAlone() {
        Currency currency = Money.currency("NAD");
        OrganisationId mine = OrganisationId.next();
        ExchangeRate general = record(currency, FRIDAY, "20");
        ExchangeRate own = rates.record(currency, FRIDAY, EuroRate.of("19"), Optional.of(mine), "contract 7");
        assertThat(rates.rate(currency, asked(mine))).isEqualTo(own);
        assertThat(rates.rate(currency, asked(OrganisationId.next()))).isEqualTo(general);
        assertThat(rates.rate(currency, RateQuestion.on(SUNDAY))).isEqualTo(general);
    }

    private static RateQuestion asked(OrganisationId organisation) {
        return new RateQuestion(SUNDAY, Optional.of(organisation), Optional.empty());
    }

    @Test
    void theBanksCorrectionsAreFurtherEditionsToo() {
        Currency currency = Money.currency("SCR");
        assertThat(take(currency, "15")).isEqualTo(ReferenceRates.Outcome.ADDED);
        assertThat(take(currency, "15")).isEqualTo(ReferenceRates.Outcome.UNCHANGED);
        assertThat(take(currency, "16")).isEqualTo(ReferenceRates.Outcome.CORRECTED);
        ExchangeRate newest = rates.rate(currency, RateQuestion.on(FRIDAY));
        assertThat(newest.rate()).isEqualTo(EuroRate.of("16"));
        assertThat(newest.edition()).isEqualTo(2);
        assertThat(rates.editions(currency, RateQuestion.on(FRIDAY))).hasSize(2);
    }

    private ReferenceRates.Outcome take(Currency currency, String rate) {
        return transaction.execute(status ->
                reference.take(FRIDAY, Map.of(currency, EuroRate.of(rate)), reference.known(List.of(FRIDAY))));
    }

    @Test
    void refusesTheEuroAndDaysThatHaveNotCome() {
        assertThatThrownBy(() -> record(Money.currency("EUR"), FRIDAY, "1")).isInstanceOf(RateRefused.class);
        assertThatThrownBy(() -> record(Money.currency("NAD"), LocalDate.of(2999, 1, 1), "1"))
                .isInstanceOf(RateRefused.class);
        assertThatThrownBy(() -> rates.rate(Money.currency("EUR"), RateQuestion.on(FRIDAY)))
                .isInstanceOf(RateRefused.class);
    }

    @Test
    void keepsWhoWroteWhatAndWhatItWasBefore() {
        Currency currency = Money.currency("ZMW");
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        network.as(administrator, () -> record(currency, FRIDAY, "30"));
        ExchangeRate made = network.as(administrator, () -> record(currency, FRIDAY, "31"));
        assertThat(made.recordedBy()).isEqualTo(administrator.signInName());
        AuditEntry last = audit.entries(RateBook.STREAM).stream()
                .filter(entry -> entry.changes().contains("ZMW"))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(last.actor().name()).isEqualTo(administrator.signInName());
        assertThat(last.changes()).contains("\"unitsPerEuro\":\"30\"", "\"unitsPerEuro\":\"31\"", "central bank");
    }

    private ExchangeRate record(Currency currency, LocalDate day, String rate) {
        return rates.record(currency, day, EuroRate.of(rate), EVERYBODY, "central bank");
    }
}
