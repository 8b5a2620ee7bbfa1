package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jom.network.OrganisationId;
import jom.portfolio.recruiting.EndRecruiting;
import jom.portfolio.recruiting.RecruitingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How a search for a partner ends.
 *
 * @param organisation who was won or can it now; needed unless it is given up
 * @param words needed if it is given up
 */
@Schema(name = "RecruitingEnding")
record RecruitingEnding(
        @NotNull RecruitingOutcome outcome,
        @Nullable OrganisationId organisation,

        @Size(max = EndRecruiting.WORDS_LENGTH_MAX) @Nullable
        String words) {

    EndRecruiting order() {
        return new EndRecruiting(outcome, organisation, words);
    }
}
