package jom.revenue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A split agreement as its participants see it; all of them sign it, so all of them see all of it.
 *
 * @param version goes up with every change; for preconditions
 * @param edition of the lines, from 1
 * @param locked everybody signed this edition
 * @param charterHash of the charter it was signed in; {@code null} before
 * @param lockedAt {@code null} before
 * @param lines in the order of the agreement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SplitAgreementView(
        OpportunityId opportunityId,
        long version,
        int edition,
        boolean locked,

        @Pattern(regexp = "[0-9a-f]{64}") @Size(max = 64) @Nullable
        String charterHash,

        @Nullable Instant lockedAt,
        @Size(max = SplitTerms.LINES_MAX) List<SplitLineView> lines) {

    public SplitAgreementView {
        lines = List.copyOf(lines);
    }
}
