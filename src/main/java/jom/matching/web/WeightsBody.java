package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jom.matching.MatchingWeights;

/**
 * The most points that each criterion gives. Whole points; at least one criterion for members gives some.
 *
 * @param pair for each two members; the others are for each member
 */
@Schema(name = "MatchingWeightsPoints")
record WeightsBody(
        @NotNull @Min(0) @Max(MatchingWeights.POINTS_MAX) Integer capabilities,
        @NotNull @Min(0) @Max(MatchingWeights.POINTS_MAX) Integer solutionAreas,
        @NotNull @Min(0) @Max(MatchingWeights.POINTS_MAX) Integer industry,
        @NotNull @Min(0) @Max(MatchingWeights.POINTS_MAX) Integer references,
        @NotNull @Min(0) @Max(MatchingWeights.POINTS_MAX) Integer jointWork,
        @NotNull @Min(0) @Max(MatchingWeights.POINTS_MAX) Integer pair) {

    /** @param version the one they are made from */
    MatchingWeights weights(int version) {
        return new MatchingWeights(capabilities, solutionAreas, industry, references, jointWork, pair, version);
    }
}
