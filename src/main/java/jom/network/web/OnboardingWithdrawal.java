package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jom.network.onboarding.StartOnboarding;

/** Why an onboarding is given up. */
@Schema(name = "OnboardingWithdrawal")
record OnboardingWithdrawal(
        @NotBlank @Size(max = StartOnboarding.REASON_LENGTH_MAX)
        String reason) {}
