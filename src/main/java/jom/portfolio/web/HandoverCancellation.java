package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jom.portfolio.handover.StartHandover;

/** Why a handover is given up. */
@Schema(name = "HandoverCancellation")
record HandoverCancellation(
        @NotBlank @Size(max = StartHandover.REASON_LENGTH_MAX)
        String reason) {}
