package jom.revenue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A whole deal in the ledger: for the contracting party's finance and the managers of the portfolio only.
 *
 * @param postings in the order they were posted
 * @param approvals of every party
 */
public record DealView(OpportunityId opportunityId, List<Entry> postings, List<Approval> approvals) {

    public DealView {
        postings = List.copyOf(postings);
        approvals = List.copyOf(approvals);
    }

    /**
     * A posting with its lines.
     *
     * @param reverses the posting it takes back; {@code null} if none
     */
    public record Entry(
            PostingId postingId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PostingId reverses,

            Instant postedAt,
            @Size(max = SplitTerms.LINES_MAX + 1) List<Line> lines) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One account changed.
     *
     * @param amount a debit is positive, a credit negative; the lines of a posting add up to zero
     */
    public record Line(
            OrganisationId organisationId,
            Account account,
            @Size(max = SplitLine.LABEL_LENGTH_MAX) String label,
            Money amount) {}

    /** What a party says about its part. Objection and ruling may be empty. */
    public record Approval(
            OrganisationId organisationId,
            PartState state,
            @Size(max = Settlements.COMMENT_LENGTH_MAX) String objection,
            @Size(max = Settlements.RULING_LENGTH_MAX) String ruling) {}
}
