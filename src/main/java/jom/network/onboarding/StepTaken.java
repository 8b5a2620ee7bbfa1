package jom.network.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step of an onboarding as it is kept for ever: who took it, when, and why where it has a reason.
 *
 * @param by {@code null} if the time ran out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OnboardingStepTaken")
public record StepTaken(
        OnboardingStep step,
        @Nullable PersonId by,
        Instant at,

        @Size(max = StartOnboarding.REASON_LENGTH_MAX) @Nullable
        String reason) {}
