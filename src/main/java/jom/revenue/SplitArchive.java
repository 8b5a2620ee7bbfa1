package jom.revenue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Keeps split agreements and the editions of their lines. */
@Component
class SplitArchive {

    private final SplitAgreements agreements;
    private final SplitLines lines;
    private final SplitTierRows tiers;

    SplitArchive(SplitAgreements agreements, SplitLines lines, SplitTierRows tiers) {
        this.agreements = agreements;
        this.lines = lines;
        this.tiers = tiers;
    }

    Optional<SplitAgreement> find(OpportunityId opportunity) {
        return agreements.findById(opportunity.value());
    }

    /** The agreement; {@link NoSplit} if there is none. */
    SplitAgreement get(OpportunityId opportunity) {
        return find(opportunity).orElseThrow(NoSplit::new);
    }

    void add(SplitAgreement agreement, SplitTerms terms) {
        agreements.save(agreement);
        addEdition(agreement, terms);
    }

    void addEdition(SplitAgreement agreement, SplitTerms terms) {
        UUID opportunity = agreement.opportunity().value();
        int edition = agreement.currentEdition();
        List<SplitLine> applied = terms.applied();
        List<SplitLineRow> rows = new ArrayList<>();
        List<SplitTierRow> rates = new ArrayList<>();
        for (SplitLine line : terms.lines()) {
            int number = rows.size() + 1;
            rows.add(new SplitLineRow(
                    new SplitLineRow.Key(opportunity, edition, number), line, applied.indexOf(line) + 1));
            rates.addAll(rates(line, tier -> new SplitTierRow.Key(opportunity, edition, number, tier)));
        }
        lines.saveAll(rows);
        if (!rates.isEmpty()) {
            tiers.saveAll(rates);
        }
    }

    private static List<SplitTierRow> rates(SplitLine line, IntFunction<SplitTierRow.Key> key) {
        if (!(line instanceof SplitLine.Portion portion) || portion.tiers().isFlat()) {
            return List.of();
        }
        List<SplitTierRow> rates = new ArrayList<>();
        portion.tiers().steps().forEach(step -> rates.add(new SplitTierRow(key.apply(rates.size() + 1), step)));
        return rates;
    }

    /** The terms of the locked edition, or before that of the newest. */
    SplitTerms terms(SplitAgreement agreement) {
        UUID opportunity = agreement.opportunity().value();
        List<SplitLineRow> rows = lines.ofEdition(opportunity, agreement.currentEdition());
        return terms(rows, rates(opportunity, rows));
    }

    /** The terms of every edition by its number, newest first. */
    Map<Integer, SplitTerms> editions(SplitAgreement agreement) {
        UUID opportunity = agreement.opportunity().value();
        List<SplitLineRow> all = lines.all(opportunity);
        List<SplitTierRow> rates = rates(opportunity, all);
        Map<Integer, List<SplitLineRow>> rows = new LinkedHashMap<>();
        all.forEach(row ->
                rows.computeIfAbsent(row.edition(), any -> new ArrayList<>()).add(row));
        Map<Integer, SplitTerms> editions = new LinkedHashMap<>();
        rows.forEach((edition, its) -> editions.put(edition, terms(its, rates)));
        return editions;
    }

    /** Asked for only where a line has more than one rate. */
    private List<SplitTierRow> rates(UUID opportunity, List<SplitLineRow> rows) {
        return rows.stream().anyMatch(SplitLineRow::isTiered) ? tiers.all(opportunity) : List.of();
    }

    private static SplitTerms terms(List<SplitLineRow> rows, List<SplitTierRow> rates) {
        SplitTerms terms = new SplitTerms(rows.stream()
                .map(row -> row.line(rates.stream()
                        .filter(rate -> rate.edition() == row.edition() && rate.line() == row.number())
                        .map(SplitTierRow::step)
                        .toList()))
                .toList());
        requireSameOrder(rows, terms);
        return terms;
    }

    /** What was agreed is not divided in another order because a later version of the program has another one. */
    private static void requireSameOrder(List<SplitLineRow> rows, SplitTerms terms) {
        List<SplitLine> applied = terms.applied();
        for (int i = 0; i < rows.size(); i++) {
            Integer agreed = rows.get(i).step();
            if (agreed != null && agreed != applied.indexOf(terms.lines().get(i)) + 1) {
                throw new IllegalStateException("the split was agreed with another order of application");
            }
        }
    }
}
