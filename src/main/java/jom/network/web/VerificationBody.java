package jom.network.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import jom.network.onboarding.Outcome;
import jom.network.onboarding.StartOnboarding;
import jom.network.onboarding.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier decides.
 *
 * @param reason needed unless the organisation is accepted
 * @param organisationVersion the number in the ETag of the organisation that was looked at
 * @param confirmedReferences ids of references that the verifier has asked about; one is needed to accept an organisation
 *     that names any
 */
@Schema(name = "OnboardingVerification")
record VerificationBody(
        @NotNull Outcome outcome,

        @Size(max = StartOnboarding.REASON_LENGTH_MAX) @Nullable
        String reason,

        @NotNull @PositiveOrZero Long organisationVersion,
        @Size(max = Verification.CONFIRMED_MAX) @Nullable Set<@NotNull UUID> confirmedReferences) {

    Verification verification() {
        return new Verification(
                outcome, reason, organisationVersion, confirmedReferences == null ? Set.of() : confirmedReferences);
    }
}
