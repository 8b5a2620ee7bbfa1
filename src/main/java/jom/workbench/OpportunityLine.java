package jom.workbench;

import java.time.Instant;
import java.time.LocalDate;
import jom.kernel.Money;
import jom.opportunity.OpportunityId;
import jom.opportunity.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One of the reader's opportunities.
 *
 * @param holder who holds the ball: the key of a text
 * @param since when the ball has been there; {@code null} if nobody has to act
 */
record OpportunityLine(
        OpportunityId id,
        String number,
        String title,
        String customer,
        Stage stage,
        Money value,
        LocalDate expectedClose,
        String holder,
        @Nullable Instant since) {}
