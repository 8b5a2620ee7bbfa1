package jom.workbench.introduction;

import java.time.Instant;
import java.util.List;
import jom.network.OrganisationId;
import jom.portfolio.introduction.IntroductionId;
import org.jspecify.annotations.Nullable;

/**
 * An introduction in words, for managers.
 *
 * @param one by name, as is the other one and the manager
 * @param state as the texts call it, as is what came of it
 * @param asked whether both are still waited for
 * @param closedAt since when nobody is asked any more
 * @param outcome {@code null} as long as nobody has told
 * @param version of the introduction that is shown
 */
record IntroductionLine(
        IntroductionId id,
        OrganisationId oneId,
        OrganisationId otherId,
        String one,
        String other,
        String manager,
        String reason,
        String state,
        boolean asked,
        Instant startedAt,
        Instant answerUntil,
        @Nullable Instant closedAt,
        @Nullable String withdrawnBecause,
        @Nullable String outcome,
        @Nullable String outcomeWords,
        List<SaidLine> said,
        long version) {

    /**
     * What one of the two answered.
     *
     * @param organisation by name
     * @param answer as the texts call it
     * @param words empty if none
     */
    record SaidLine(
            String organisation,
            String answer,
            String words,
            @Nullable Instant at) {}
}
