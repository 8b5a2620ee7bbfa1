package jom.revenue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;
import jom.revenue.PostingId;
import jom.revenue.events.EventKind;
import jom.revenue.events.RevenueEvent;
import jom.revenue.events.RevenueEventId;
import jom.revenue.events.SourceKey;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the money of a deal.
 *
 * @param id in this installation, in the order in which events were taken in
 * @param day of the business
 * @param amount never negative: the kind says which way it goes
 * @param postingId what was posted for it; left out if it moved no money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RevenueEvent")
record RevenueEventView(
        RevenueEventId id,

        @Pattern(regexp = SourceKey.SOURCE_FORM) @Size(max = SourceKey.SOURCE_LENGTH_MAX)
        String source,

        @Pattern(regexp = SourceKey.ID_FORM) @Size(max = SourceKey.ID_LENGTH_MAX)
        String sourceId,

        EventKind kind,
        LocalDate day,
        Money amount,
        OpportunityId opportunityId,
        @Nullable PostingId postingId,
        Instant takenAt) {

    static RevenueEventView of(RevenueEvent event) {
        return new RevenueEventView(
                event.id(),
                event.reported().key().source(),
                event.reported().key().id(),
                event.reported().kind(),
                event.reported().day(),
                event.reported().amount(),
                event.reported().opportunity(),
                event.posting().orElse(null),
                event.takenAt());
    }
}
