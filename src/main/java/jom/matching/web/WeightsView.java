package jom.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.matching.MatchingWeights;
import jom.matching.weights.WeightsDesk;
import jom.matching.weights.WeightsVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version of the matching weights.
 *
 * @param weights with the number of the version, 0 as shipped
 * @param reason why they were changed; left out as shipped
 * @param author who published them; left out as shipped
 * @param publishedAt left out as shipped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MatchingWeightsVersion")
record WeightsView(
        MatchingWeights weights,
        @Size(max = WeightsDesk.REASON_LENGTH_MAX) @Nullable String reason,
        @Size(max = AUTHOR_LENGTH_MAX) @Nullable String author,
        @Nullable Instant publishedAt) {

    static final int AUTHOR_LENGTH_MAX = 255;

    static WeightsView of(WeightsVersion version) {
        return new WeightsView(
                version.weights(),
                version.reason().orElse(null),
                version.author().orElse(null),
                version.publishedAt().orElse(null));
    }
}
