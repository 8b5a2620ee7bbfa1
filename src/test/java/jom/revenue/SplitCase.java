package jom.revenue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An agreement over all that lines can say, and an amount to divide by it, whose bases are all known. */
record SplitCase(SplitTerms terms, Money whole, SplitBases bases) {

    private static final List<OrganisationId> PARTIES =
            IntStream.range(0, 5).mapToObj(any -> OrganisationId.next()).toList();

    private static final List<SplitBase> NAMED =
            List.of(SplitBase.LICENCE, SplitBase.SERVICES, SplitBase.HOSTING, SplitBase.MARGIN);

    /** Numbers to make a line of, so that jqwik can make failures smaller. */
    private record Draft(int kind, int party, int rate, int limits, long size) {}

    /** Currencies with 0, 2, 3 and 4 decimals; a third of the amounts are credit notes, some agreements ask for more than there is. */
    static Arbitrary<SplitCase> any() {
        Arbitrary<Draft> lines = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, PARTIES.size() - 1),
                        Arbitraries.integers().between(1, BasisPoints.WHOLE),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(1, 100_000))
                .as(Draft::new);
        return Combinators.combine(
                        Arbitraries.of("JPY", "EUR", "KWD", "CLF"),
                        lines.list().ofMaxSize(8),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers()
                                .between(-1_000, BasisPoints.WHOLE)
                                .list()
                                .ofSize(4))
                .as(SplitCase::of);
    }

    private static SplitCase of(String currency, List<Draft> drafts, long units, int sign, List<Integer> parts) {
        Money whole = money(units, currency);
        SplitBases bases = SplitBases.NONE;
        for (int i = 0; i < parts.size(); i++) {
            long part = units * parts.get(i) / BasisPoints.WHOLE;
            bases = bases.with(NAMED.get(i), money(part, currency));
        }
        SplitTerms terms = terms(drafts, currency);
        return sign == 0 ? new SplitCase(terms, whole.negated(), bases.negated()) : new SplitCase(terms, whole, bases);
    }

    private static SplitTerms terms(List<Draft> drafts, String currency) {
        List<SplitLine> lines = new ArrayList<>();
        int free = BasisPoints.WHOLE;
        Map<SplitBase, Integer> ofBase = new EnumMap<>(SplitBase.class);
        for (Draft draft : drafts) {
            OrganisationId party = PARTIES.get(draft.party());
            String label = "line " + lines.size();
            if (draft.kind() == 0) {
                lines.add(new SplitLine.Fee(party, label, money(draft.size(), currency)));
            } else if (draft.kind() == 1 && free > 1) {
                int share = Math.min(draft.rate(), free - 1);
                free -= share;
                lines.add(new SplitLine.Share(party, label, new BasisPoints(share), limits(draft, currency)));
            } else {
                lines.add(new SplitLine.Portion(
                        party, label, base(draft), rates(draft, currency, ofBase), limits(draft, currency)));
            }
        }
        lines.add(new SplitLine.Rest(PARTIES.get(0), "rest"));
        return new SplitTerms(lines);
    }

    private static SplitBase base(Draft draft) {
        return draft.rate() % 3 == 0 ? SplitBase.TOTAL : NAMED.get(draft.rate() % NAMED.size());
    }

    private static SplitTiers rates(Draft draft, String currency, Map<SplitBase, Integer> ofBase) {
        int all = ofBase.getOrDefault(base(draft), 0);
        if (draft.kind() == 2 && all < BasisPoints.WHOLE) {
            int rate = Math.min(draft.rate(), BasisPoints.WHOLE - all);
            ofBase.put(base(draft), all + rate);
            return SplitTiers.flat(new BasisPoints(rate));
        }
        return new SplitTiers(List.of(
                new SplitTiers.Step(money(draft.size(), currency), new BasisPoints(draft.rate())),
                new SplitTiers.Step(money(draft.size() * 3, currency), new BasisPoints(draft.rate() / 2)),
                new SplitTiers.Step(null, new BasisPoints(draft.rate() / 7))));
    }

    private static SplitLimits limits(Draft draft, String currency) {
        return new SplitLimits(
                (draft.limits() & 1) == 0 ? null : money(draft.size(), currency),
                (draft.limits() & 2) == 0 ? null : money(draft.size() * 2, currency));
    }

    private static Money money(long units, String currency) {
        return new Money(
                BigDecimal.valueOf(units, Money.currency(currency).getDefaultFractionDigits()),
                Money.currency(currency));
    }
}
