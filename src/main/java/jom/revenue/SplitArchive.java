package jom.revenue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Keeps split agreements and the editions of their lines. */
@Component
class SplitArchive {

    private final SplitAgreements agreements;
    private final SplitLines lines;

    SplitArchive(SplitAgreements agreements, SplitLines lines) {
        this.agreements = agreements;
        this.lines = lines;
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
        List<SplitLineRow> rows = new ArrayList<>();
        for (SplitLine line : terms.lines()) {
            rows.add(new SplitLineRow(
                    new SplitLineRow.Key(opportunity, agreement.currentEdition(), rows.size() + 1), line));
        }
        lines.saveAll(rows);
    }

    /** The terms of the locked edition, or before that of the newest. */
    SplitTerms terms(SplitAgreement agreement) {
        return new SplitTerms(lines.ofEdition(agreement.opportunity().value(), agreement.currentEdition()).stream()
                .map(SplitLineRow::line)
                .toList());
    }

    /** The terms of every edition by its number, newest first. */
    Map<Integer, SplitTerms> editions(SplitAgreement agreement) {
        Map<Integer, List<SplitLine>> rows = new LinkedHashMap<>();
        lines.all(agreement.opportunity().value())
                .forEach(row -> rows.computeIfAbsent(row.edition(), any -> new ArrayList<>())
                        .add(row.line()));
        Map<Integer, SplitTerms> editions = new LinkedHashMap<>();
        rows.forEach((edition, its) -> editions.put(edition, new SplitTerms(its)));
        return editions;
    }
}
