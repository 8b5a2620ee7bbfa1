package jom.revenue;

import jakarta.validation.constraints.Size;
import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/**
 * What one party gets out of one deal.
 *
 * @param ruling on its last objection; may be empty
 * @param lines in the order of the split, reversals included
 * @param totals what is owed to it, one amount per currency, ordered by currency
 */
public record OwnPart(
        OpportunityId opportunityId,
        OrganisationId organisationId,
        PartState state,
        @Size(max = Settlements.RULING_LENGTH_MAX) String ruling,
        List<Line> lines,
        List<Money> totals) {

    public OwnPart {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** What is given for what; an amount taken back is negative. */
    public record Line(
            @Size(max = SplitLine.LABEL_LENGTH_MAX) String label, Money amount) {}
}
