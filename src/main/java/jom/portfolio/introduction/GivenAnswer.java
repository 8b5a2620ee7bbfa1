package jom.portfolio.introduction;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one of two answered; for the managers, and for itself. The other one reads the words only where both wanted it.
 *
 * @param wanted whether it wants to meet the other one; if not, then not now
 * @param words for the managers and, where both want it, the other one; {@code null} if none
 */
public record GivenAnswer(
        OrganisationId organisation,
        boolean wanted,

        @Size(max = GivenAnswer.WORDS_LENGTH_MAX) @Nullable String words,

        Instant at) {

    /** In characters. */
    public static final int WORDS_LENGTH_MAX = 1_000;
}
