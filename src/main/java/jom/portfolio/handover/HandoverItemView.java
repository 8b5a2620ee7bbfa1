package jom.portfolio.handover;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is handed over.
 *
 * @param organisation to whom it was promised, or at whom the contact is
 * @param dueOn by when; a promise has one
 * @param question what the successor asked last
 * @param answer what was answered to it
 */
public record HandoverItemView(
        HandoverItemId id,
        ItemKind kind,
        @Nullable OrganisationId organisation,
        @Size(max = ListedItem.WHAT_LENGTH_MAX) String what,
        @Nullable LocalDate dueOn,
        ItemState state,
        @Size(max = QUESTION_LENGTH_MAX) @Nullable String question,
        @Size(max = QUESTION_LENGTH_MAX) @Nullable String answer) {

    public static final int QUESTION_LENGTH_MAX = 1_000;
}
