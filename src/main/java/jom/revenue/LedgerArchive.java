package jom.revenue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Component;

/** Keeps postings with their entries; there are inserts and selects, nothing else. */
@Component
class LedgerArchive {

    private final Postings postings;
    private final LedgerEntries entries;

    LedgerArchive(Postings postings, LedgerEntries entries) {
        this.postings = postings;
        this.entries = entries;
    }

    /** Whether one of the events has been posted. */
    boolean knows(List<String> sourceEvents) {
        return !postings.known(sourceEvents).isEmpty();
    }

    void addDeal(OpportunityId opportunity, List<BalancedPosting> contents, Instant at) {
        List<Posting> headers = new ArrayList<>();
        List<LedgerEntry> lines = new ArrayList<>();
        for (BalancedPosting content : contents) {
            Posting header = Posting.ofDeal(content.sourceEvent(), opportunity, at);
            headers.add(header);
            lines.addAll(entries(header, content));
        }
        postings.saveAll(headers);
        entries.saveAll(lines);
    }

    void add(Posting header, BalancedPosting content) {
        postings.saveAll(List.of(header));
        entries.saveAll(entries(header, content));
    }

    private static List<LedgerEntry> entries(Posting header, BalancedPosting content) {
        List<LedgerEntry> lines = new ArrayList<>();
        for (BalancedPosting.Line line : content.lines()) {
            lines.add(new LedgerEntry(header, lines.size() + 1, line));
        }
        return lines;
    }

    Posting get(PostingId posting) {
        return postings.findById(posting.value()).orElseThrow(PostingUnknown::new);
    }

    boolean isReversed(PostingId posting) {
        return postings.existsByReverses(posting.value());
    }

    BalancedPosting content(Posting posting) {
        return new BalancedPosting(
                posting.sourceEvent(),
                entries.ofPosting(posting.id().value()).stream()
                        .map(LedgerEntry::line)
                        .toList());
    }

    List<Posting> ofDeal(OpportunityId opportunity) {
        return postings.of(opportunity.value());
    }
}
