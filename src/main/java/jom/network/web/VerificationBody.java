package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jom.network.onboarding.Outcome;
import jom.network.onboarding.StartOnboarding;
import jom.network.onboarding.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier decides.
 *
 * @param reason needed unless the organisation is accepted
 * @param organisationVersion the number in the ETag of the organisation that was looked at
 */
@Schema(name = "OnboardingVerification")
record VerificationBody(
        @NotNull Outcome outcome,

        @Size(max = StartOnboarding.REASON_LENGTH_MAX) @Nullable
        String reason,

        @NotNull @PositiveOrZero Long organisationVersion) {

    Verification verification() {
        return new Verification(outcome, reason, organisationVersion);
    }
}
