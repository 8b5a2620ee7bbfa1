package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jom.portfolio.introduction.IntroduceTwo;

/** Why an introduction is taken back. */
@Schema(name = "IntroductionWithdrawal")
record IntroductionWithdrawal(
        @NotBlank @Size(max = IntroduceTwo.REASON_LENGTH_MAX)
        String reason) {}
