package jom.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A joint proposal as one reader may see it.
 *
 * @param version goes up with every step of the proposal; a section has a version of its own
 * @param reviewRemark what the prime said at its last review; may be empty
 * @param sections in the order of their organisations' ids
 * @param total of all price lines, one amount per currency, ordered by currency
 * @param signOffs the organisations that signed off the content as it is now
 * @param objections the ones made against the content as it is now
 */
public record ProposalView(
        OpportunityId opportunityId,
        long version,
        ProposalState state,
        @Size(max = Objection.COMMENT_LENGTH_MAX) String reviewRemark,
        List<Section> sections,
        List<Money> total,
        List<OrganisationId> signOffs,
        List<Objection> objections) {

    public ProposalView {
        sections = List.copyOf(sections);
        total = List.copyOf(total);
        signOffs = List.copyOf(signOffs);
        objections = List.copyOf(objections);
    }

    /**
     * One participant's part.
     *
     * @param version for the precondition of a change; 0 while nobody has written it
     * @param priceLines {@code null} where the reader may not see them: those of others, unless it is the prime or a
     *     manager of the portfolio
     */
    public record Section(
            OrganisationId organisationId,
            String title,
            String text,
            Instant changedAt,
            long version,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<PriceLine> priceLines) {

        public Section {
            priceLines = priceLines == null ? null : List.copyOf(priceLines);
        }
    }
}
