package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Invariants 1 and 2 of the ledgers over random splits, currencies with 0, 2, 3 and 4 decimals, and random money: whatever
 * comes in whatever order, every posting balances, and the accounts are what was ordered, invoiced and received says. What
 * each line gets is computed here from the whole, not step by step.
 */
class MoneyInvariantsTest {

    private static final OrganisationId PRIME = OrganisationId.next();
    private static final List<OrganisationId> PARTIES =
            List.of(PRIME, OrganisationId.next(), OrganisationId.next(), OrganisationId.next());

    /** What happens: which of the kinds, or a deal that is posted, and how many minor units. */
    record Happening(Optional<MoneyMove.Kind> kind, Money amount) {

        DealStanding after(DealStanding before) {
            return kind.map(move -> move.after(before, amount)).orElseGet(() -> before.ordered(amount));
        }
    }

    record Story(Currency currency, SplitTerms terms, SplitTerms later, List<Happening> happenings) {}

    /** Accounts by party, line and kind. */
    private static final class Books {

        private final Map<List<Object>, Money> accounts = new HashMap<>();
        private DealStanding standing;
        private SplitLayers layers = SplitLayers.NONE;

        Books(Currency currency) {
            this.standing = DealStanding.nothing(currency);
        }

        /** As the application does it, without a database. */
        void take(Happening happening, int edition, IntFunction<SplitTerms> editions) {
            IntFunction<SplitLayers.Division> terms = number -> editions.apply(number)::divide;
            DealStanding after;
            try {
                after = happening.after(standing);
            } catch (MoreThanPosted refused) {
                return;
            }
            SplitLayers now = after.owed().compareTo(standing.owed()) > 0
                    ? layers.rising(edition, standing.owed())
                    : layers.falling(after.owed());
            SplitLayers was = layers;
            new StepPosting(PRIME, standing, after, part -> was.divide(part, terms), part -> now.divide(part, terms))
                    .content("event")
                    .ifPresent(this::post);
            standing = after;
            layers = now;
        }

        private void post(BalancedPosting posting) {
            assertThat(Money.sum(
                                    standing.committed().currency(),
                                    posting.lines().stream()
                                            .map(BalancedPosting.Line::amount)
                                            .toList())
                            .isZero())
                    .isTrue();
            posting.lines()
                    .forEach(line -> accounts.merge(
                            List.of(line.organisation(), line.label(), line.account()), line.amount(), Money::plus));
        }

        Money balance(OrganisationId organisation, String label, Account account) {
            return accounts.getOrDefault(
                    List.of(organisation, label, account),
                    Money.zero(standing.committed().currency()));
        }

        Money sum(Account... of) {
            return Money.sum(
                    standing.committed().currency(),
                    accounts.entrySet().stream()
                            .filter(entry -> List.of(of).contains(entry.getKey().get(2)))
                            .map(Map.Entry::getValue)
                            .toList());
        }
    }

    @Property(tries = 2_000)
    void theAccountsAreWhatWasOrderedInvoicedAndReceivedSays(@ForAll("stories") Story story) {
        Books books = new Books(story.currency());
        Model model = new Model();
        for (Happening happening : story.happenings()) {
            books.take(happening, 1, edition -> story.terms());
            model.take(happening);
            model.assertAlike(books.standing);
            assertAccounts(books);
            assertParts(books, story.terms());
        }
    }

    /** The same in minor units, by rules that are written down here once more. */
    private static final class Model {

        private long ordered;
        private long invoiced;
        private long received;

        void take(Happening happening) {
            long units = units(happening.amount());
            if (happening.kind().isEmpty()) {
                ordered += units;
                return;
            }
            switch (happening.kind().get()) {
                case INVOICED -> invoiced += units;
                case RECEIVED -> received += units;
                case CREDITED -> invoiced -= units <= invoiced ? units : 0;
                case REFUNDED -> received -= units <= received ? units : 0;
                case GIVEN_UP -> ordered = Math.max(Math.min(ordered, invoiced), ordered - units);
            }
        }

        void assertAlike(DealStanding standing) {
            assertThat(units(standing.committed())).isEqualTo(ordered);
            assertThat(units(standing.invoiced())).isEqualTo(invoiced);
            assertThat(units(standing.received())).isEqualTo(received);
            assertThat(units(standing.owed())).isEqualTo(Math.max(ordered, invoiced));
            assertThat(units(standing.due())).isEqualTo(Math.min(received, Math.max(ordered, invoiced)));
        }

        private static long units(Money money) {
            return money.amount().unscaledValue().longValueExact();
        }
    }

    private static void assertAccounts(Books books) {
        DealStanding standing = books.standing;
        assertThat(books.sum(Account.CASH)).isEqualTo(standing.received());
        assertThat(books.sum(Account.RECEIVABLE)).isEqualTo(standing.invoiced().minus(standing.received()));
        assertThat(books.sum(Account.CLEARING)).isEqualTo(standing.owed().minus(standing.invoiced()));
        assertThat(books.sum(Account.PAYABLE, Account.DUE))
                .isEqualTo(standing.owed().negated());
        assertThat(books.sum(Account.DUE)).isEqualTo(standing.due().negated());
    }

    /** However many invoices there were: a fee is paid once, and odd minor units do not add up. */
    private static void assertParts(Books books, SplitTerms terms) {
        DealStanding standing = books.standing;
        for (SplitTerms.Part part : terms.divide(standing.owed())) {
            OrganisationId organisation = part.line().organisation();
            String label = part.line().label();
            assertThat(books.balance(organisation, label, Account.PAYABLE)
                            .plus(books.balance(organisation, label, Account.DUE)))
                    .as(label)
                    .isEqualTo(part.amount().negated());
        }
        for (SplitTerms.Part part : terms.divide(standing.due())) {
            assertThat(books.balance(part.line().organisation(), part.line().label(), Account.DUE))
                    .isEqualTo(part.amount().negated());
        }
    }

    @Property(tries = 1_000)
    void theOrderOfArrivalDoesNotMatter(@ForAll("stories") Story story, @ForAll long seed) {
        List<Happening> coming = story.happenings().stream()
                .filter(happening -> happening
                        .kind()
                        .map(kind -> kind == MoneyMove.Kind.INVOICED || kind == MoneyMove.Kind.RECEIVED)
                        .orElse(true))
                .toList();
        List<Happening> otherwise = new ArrayList<>(coming);
        Collections.shuffle(otherwise, new Random(seed));
        Books one = new Books(story.currency());
        Books other = new Books(story.currency());
        coming.forEach(happening -> one.take(happening, 1, edition -> story.terms()));
        otherwise.forEach(happening -> other.take(happening, 1, edition -> story.terms()));
        assertThat(nonZero(other)).isEqualTo(nonZero(one));
    }

    private static Map<List<Object>, Money> nonZero(Books books) {
        Map<List<Object>, Money> left = new HashMap<>(books.accounts);
        left.values().removeIf(Money::isZero);
        return left;
    }

    @Property(tries = 1_000)
    void whatIsTakenBackIsTakenFromWhomItWasGiven(@ForAll("stories") Story story) {
        Books books = new Books(story.currency());
        story.happenings().forEach(happening -> books.take(happening, 1, edition -> story.terms()));
        back(MoneyMove.Kind.REFUNDED, books.standing.received(), books, story);
        back(MoneyMove.Kind.CREDITED, books.standing.invoiced(), books, story);
        back(MoneyMove.Kind.GIVEN_UP, books.standing.committed(), books, story);
        assertThat(nonZero(books)).isEmpty();
    }

    private static void back(MoneyMove.Kind kind, Money amount, Books books, Story story) {
        if (amount.isPositive()) {
            books.take(new Happening(Optional.of(kind), amount), 1, edition -> story.terms());
        }
    }

    /** A change of the split holds for what comes; what was given by the one before stays, and is taken back from it last. */
    @Property(tries = 1_000)
    void anotherSplitDividesOnlyWhatComesOnTop(@ForAll("stories") Story story) {
        IntFunction<SplitTerms> editions = edition -> edition == 1 ? story.terms() : story.later();
        Books books = new Books(story.currency());
        int half = story.happenings().size() / 2;
        story.happenings().subList(0, half).forEach(happening -> books.take(happening, 1, editions));
        Money base = books.standing.owed();
        Map<List<Object>, Money> before = nonZero(books);
        Money top = base;
        for (Happening happening :
                story.happenings().subList(half, story.happenings().size())) {
            if (happening.kind().isEmpty() || happening.kind().get() == MoneyMove.Kind.INVOICED) {
                books.take(happening, 2, editions);
                assertAccounts(books);
                top = books.standing.owed();
            }
        }
        Map<List<Object>, Money> wanted = new HashMap<>();
        for (SplitTerms.Part part : story.later().divide(top.minus(base))) {
            wanted.merge(List.of(part.line().organisation(), part.line().label()), part.amount(), Money::plus);
        }
        for (Map.Entry<List<Object>, Money> line : wanted.entrySet()) {
            OrganisationId organisation = (OrganisationId) line.getKey().get(0);
            String label = (String) line.getKey().get(1);
            Money was = owed(before, organisation, label, story.currency());
            Money is = owed(books.accounts, organisation, label, story.currency());
            assertThat(is.minus(was)).as(label).isEqualTo(line.getValue());
        }
    }

    @Property(tries = 1_000)
    void whatIsTakenBackGoesFromTheNewestSplitFirst(@ForAll("stories") Story story, @ForAll("sums") List<Long> sums) {
        IntFunction<SplitTerms> editions = edition -> edition == 1 ? story.terms() : story.later();
        Books books = new Books(story.currency());
        long below = sums.get(0);
        long top = sums.get(1);
        long back = Math.min(sums.get(2), below + top);
        long again = sums.get(3);
        books.take(happening(MoneyMove.Kind.INVOICED, below, story), 1, editions);
        books.take(happening(MoneyMove.Kind.INVOICED, top, story), 2, editions);
        books.take(happening(MoneyMove.Kind.CREDITED, back, story), 2, editions);
        books.take(happening(MoneyMove.Kind.INVOICED, again, story), 2, editions);
        Map<List<Object>, Money> wanted = new HashMap<>();
        divide(story.terms(), Math.min(below, below + top - back), story, wanted);
        divide(story.later(), Math.max(0, top - back) + again, story, wanted);
        wanted.forEach((key, amount) -> assertThat(
                        owed(books.accounts, (OrganisationId) key.get(0), (String) key.get(1), story.currency()))
                .as(key.get(1).toString())
                .isEqualTo(amount));
    }

    private static Happening happening(MoneyMove.Kind kind, long units, Story story) {
        return new Happening(Optional.of(kind), money(units, story.currency()));
    }

    private static void divide(SplitTerms terms, long units, Story story, Map<List<Object>, Money> wanted) {
        for (SplitTerms.Part part : terms.divide(money(units, story.currency()))) {
            wanted.merge(List.of(part.line().organisation(), part.line().label()), part.amount(), Money::plus);
        }
    }

    private static Money money(long units, Currency currency) {
        return new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
    }

    @Provide
    Arbitrary<List<Long>> sums() {
        return Arbitraries.longs().between(1, 1_000_000_000L).list().ofSize(4);
    }

    private static Money owed(
            Map<List<Object>, Money> accounts, OrganisationId organisation, String label, Currency currency) {
        Money zero = Money.zero(currency);
        return accounts.getOrDefault(List.of(organisation, label, Account.PAYABLE), zero)
                .plus(accounts.getOrDefault(List.of(organisation, label, Account.DUE), zero))
                .negated();
    }

    @Provide
    Arbitrary<Story> stories() {
        return Arbitraries.of("EUR", "JPY", "KWD", "CLF")
                .map(Money::currency)
                .flatMap(currency -> Combinators.combine(
                                terms(currency, "line "), terms(currency, "later line "), happenings(currency))
                        .as((terms, later, happenings) -> new Story(currency, terms, later, happenings)));
    }

    private static Arbitrary<List<Happening>> happenings(Currency currency) {
        Arbitrary<Optional<MoneyMove.Kind>> kinds = Arbitraries.frequency(
                Tuple.of(2, Optional.<MoneyMove.Kind>empty()),
                Tuple.of(4, Optional.of(MoneyMove.Kind.INVOICED)),
                Tuple.of(4, Optional.of(MoneyMove.Kind.RECEIVED)),
                Tuple.of(2, Optional.of(MoneyMove.Kind.CREDITED)),
                Tuple.of(2, Optional.of(MoneyMove.Kind.REFUNDED)),
                Tuple.of(1, Optional.of(MoneyMove.Kind.GIVEN_UP)));
        return Combinators.combine(kinds, money(currency))
                .as(Happening::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<Money> money(Currency currency) {
        return Arbitraries.longs()
                .between(1, 1_000_000_000L)
                .map(units -> new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency));
    }

    /** Fees, some of them in this currency, shares and a rest for the prime. */
    private static Arbitrary<SplitTerms> terms(Currency currency, String label) {
        Arbitrary<List<Integer>> shares =
                Arbitraries.integers().between(1, 3_333).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Money>> fees = Arbitraries.oneOf(money(currency), money(Money.currency("USD")))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(shares, fees).as((parts, fixed) -> {
            List<SplitLine> lines = new ArrayList<>();
            IntStream.range(0, fixed.size())
                    .forEach(i -> lines.add(new SplitLine.Fee(PARTIES.get(i), label + "fee " + i, fixed.get(i))));
            IntStream.range(0, parts.size())
                    .forEach(i -> lines.add(new SplitLine.Share(
                            PARTIES.get(i + 1), label + "share " + i, new BasisPoints(parts.get(i)))));
            lines.add(new SplitLine.Rest(PRIME, label + "rest"));
            return new SplitTerms(lines);
        });
    }
}
