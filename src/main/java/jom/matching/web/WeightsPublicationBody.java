package jom.matching.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jom.matching.weights.WeightsDesk;

/**
 * Weights to be published.
 *
 * @param reason why they are changed, for everybody who looks at the versions
 */
@Schema(name = "MatchingWeightsPublication")
record WeightsPublicationBody(
        @NotNull @Valid WeightsBody points,

        @NotBlank @Size(max = WeightsDesk.REASON_LENGTH_MAX) String reason) {}
