package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences of deals, credit notes and reversals; what must always hold is checked again after every step. */
class SplitInvariantsTest {

    private static final List<OrganisationId> PARTIES =
            IntStream.range(0, 6).mapToObj(any -> OrganisationId.next()).toList();

    private final List<BalancedPosting> ledger = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "EUR", "KWD", "CLF"})
    void everythingAlwaysAddsUp(String currency) {
        Random random = new Random(20_260_302);
        Money sources = Money.of("0", currency);
        for (int step = 0; step < 1_500; step++) {
            if (!ledger.isEmpty() && random.nextInt(5) == 0) {
                BalancedPosting wrong = ledger.get(random.nextInt(ledger.size()));
                ledger.add(wrong.reversed("reversal:" + step));
                sources = sources.minus(wrong.lines().get(0).amount());
            } else {
                Money whole = amount(random, currency);
                SplitTerms terms = terms(random, currency);
                assertPartsAreExact(terms, whole);
                ledger.add(posting("deal:" + step, whole, terms.divide(whole)));
                sources = sources.plus(whole);
            }
            assertThat(sum(Account.CLEARING, currency)).isEqualTo(sources);
            assertThat(sum(Account.PAYABLE, currency)).isEqualTo(sources.negated());
        }
        assertThat(sum(Account.CLEARING, currency)
                        .plus(sum(Account.PAYABLE, currency))
                        .isZero())
                .isTrue();
    }

    private static BalancedPosting posting(String event, Money whole, List<SplitTerms.Part> parts) {
        List<BalancedPosting.Line> lines = new ArrayList<>();
        lines.add(new BalancedPosting.Line(PARTIES.get(0), Account.CLEARING, "deal", whole));
        parts.forEach(part -> lines.add(new BalancedPosting.Line(
                part.line().organisation(),
                Account.PAYABLE,
                part.line().label(),
                part.amount().negated())));
        return new BalancedPosting(event, lines);
    }

    private static void assertPartsAreExact(SplitTerms terms, Money whole) {
        List<SplitTerms.Part> parts = terms.divide(whole);
        assertThat(Money.sum(
                        whole.currency(),
                        parts.stream().map(SplitTerms.Part::amount).toList()))
                .isEqualTo(whole);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.amount().amount().signum() * whole.amount().signum())
                    .isNotNegative();
            if (part.line() instanceof SplitLine.Fee fee) {
                assertThat(part.amount().amount().abs())
                        .isLessThanOrEqualTo(fee.amount().amount());
            }
        });
    }

    private Money sum(Account account, String currency) {
        return Money.sum(
                Money.currency(currency),
                ledger.stream()
                        .flatMap(posting -> posting.lines().stream())
                        .filter(line -> line.account() == account)
                        .map(BalancedPosting.Line::amount)
                        .toList());
    }

    private static SplitTerms terms(Random random, String currency) {
        SplitTermsBuilder split = SplitTermsBuilder.split();
        for (int fees = random.nextInt(3); fees > 0; fees--) {
            split.fee(
                    any(random), Integer.toString(random.nextInt(1, 5_000)), random.nextInt(4) == 0 ? "USD" : currency);
        }
        int free = BasisPoints.WHOLE;
        for (int shares = random.nextInt(5); shares > 0 && free > 1; shares--) {
            int share = random.nextInt(1, free);
            split.share(any(random), share);
            free -= share;
        }
        return (random.nextBoolean() ? split.rest(PARTIES.get(0)) : split.share(any(random), free)).terms();
    }

    private static OrganisationId any(Random random) {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    /** Small ones and large ones, now and then a credit note. */
    private static Money amount(Random random, String currency) {
        int decimals = Money.currency(currency).getDefaultFractionDigits();
        long units = 1 + random.nextLong(random.nextBoolean() ? 20 : 100_000_000_000L);
        Money amount = new Money(java.math.BigDecimal.valueOf(units, decimals), Money.currency(currency));
        return random.nextInt(6) == 0 ? amount.negated() : amount;
    }
}
