package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import jom.matching.WeightsTrial;
import jom.matching.WeightsTrials;
import jom.matching.weights.WeightsDesk;

/**
 * What other weights would do.
 *
 * @param trials of opportunities that the reader's portfolios look after, of those for which a team was sought last; those
 *     with another team first
 * @param others how many of other portfolios were tried
 * @param othersChanged for how many of these there would be another team
 */
@Schema(name = "MatchingWeightsTrials")
record WeightsTrialsView(
        @Size(max = WeightsTrials.OPPORTUNITIES_MAX) List<WeightsTrial> trials, int others, int othersChanged) {

    static WeightsTrialsView of(WeightsDesk.Outcome outcome) {
        return new WeightsTrialsView(outcome.trials(), outcome.others(), outcome.othersChanged());
    }
}
