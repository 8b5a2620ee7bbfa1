package jom.revenue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import org.springframework.stereotype.Component;

/** How postings are kept: that they happened for all participants, amounts for their owners only. */
@Component
class LedgerAudit {

    private final AuditTrail trail;

    LedgerAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void posted(OpportunityId opportunity, List<BalancedPosting> postings) {
        trail.record(AuditRecord.of(opportunity.value(), "revenue.dealPosted")
                .with("currencies", postings.stream().map(LedgerAudit::currency).toList()));
        parts(opportunity, postings);
    }

    void moved(MoneyMove move, BalancedPosting content) {
        trail.record(AuditRecord.of(move.opportunity().value(), "revenue.moneyMoved")
                .with("event", move.sourceEvent())
                .with("day", move.day().toString())
                .with("currency", currency(content)));
        parts(move.opportunity(), List.of(content));
    }

    void reversed(Posting wrong, Posting reversal, BalancedPosting content) {
        trail.record(AuditRecord.of(wrong.opportunity().value(), "revenue.postingReversed")
                .with("posting", wrong.id().toString())
                .with("reversal", reversal.id().toString()));
        parts(wrong.opportunity(), List.of(content));
    }

    private void parts(OpportunityId opportunity, List<BalancedPosting> postings) {
        Map<OrganisationId, List<String>> byParty = new LinkedHashMap<>();
        postings.forEach(posting -> posting.lines().stream()
                .filter(line -> line.account().isOwed())
                .forEach(line -> byParty.computeIfAbsent(line.organisation(), any -> new ArrayList<>())
                        .add(told(line))));
        byParty.forEach((party, lines) -> trail.record(AuditRecord.of(opportunity.value(), "revenue.partPosted")
                .visibleTo(Audience.organisation(party.value()))
                .with("organisation", party.toString())
                .with("lines", List.copyOf(lines))));
    }

    /** What is paid already says so. */
    private static String told(BalancedPosting.Line line) {
        return line.label()
                + (line.account() == Account.DUE ? " (due): " : ": ")
                + line.amount().negated();
    }

    private static String currency(BalancedPosting posting) {
        return posting.lines().get(0).amount().currency().getCurrencyCode();
    }
}
