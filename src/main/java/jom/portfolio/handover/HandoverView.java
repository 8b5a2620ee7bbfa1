package jom.portfolio.handover;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jom.network.PersonId;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;

/**
 * A handover, for whoever leaves, the successor, the managers of the portfolio and administrators.
 *
 * @param version goes up with every change
 * @param listedBySuccessor whether whoever leaves could not be asked, so that the successor lists what is open and
 *     nobody answers questions
 * @param endedAt when it was completed or cancelled
 * @param cancelledBecause why it was given up
 */
public record HandoverView(
        HandoverId id,
        long version,
        PortfolioId portfolio,
        PersonId leaving,
        PersonId successor,
        @Size(max = StartHandover.REASON_LENGTH_MAX) String reason,
        LocalDate lastDay,
        HandoverState state,
        boolean listedBySuccessor,
        Instant startedAt,
        @Nullable Instant endedAt,

        @Size(max = StartHandover.REASON_LENGTH_MAX) @Nullable
        String cancelledBecause,

        @Size(max = ListedItem.ITEMS_MAX) List<HandoverItemView> items) {

    public HandoverView {
        items = List.copyOf(items);
    }
}
