package jom.portfolio.recruiting;

import jom.kernel.Texts;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How a search ends.
 *
 * @param organisation who was won or can it now; {@code null} if it is given up
 * @param words at most {@value #WORDS_LENGTH_MAX} characters; needed if it is given up
 */
public record EndRecruiting(
        RecruitingOutcome outcome,
        @Nullable OrganisationId organisation,
        @Nullable String words) {

    /** In characters. */
    public static final int WORDS_LENGTH_MAX = 1_000;

    public EndRecruiting {
        words = Texts.optional("words", words, WORDS_LENGTH_MAX);
    }
}
