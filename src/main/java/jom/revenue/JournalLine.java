package jom.revenue;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;

/**
 * A line of the ledger as its owner sees it.
 *
 * @param id in the order of posting
 * @param line number within the posting, from 1
 * @param amount a debit is positive, a credit negative: what is owed to the organisation is negative
 */
public record JournalLine(
        UUID id,
        PostingId postingId,
        int line,
        OpportunityId opportunityId,
        OrganisationId organisationId,
        Account account,
        @Size(max = SplitLine.LABEL_LENGTH_MAX) String label,
        Money amount,
        Instant postedAt) {}
