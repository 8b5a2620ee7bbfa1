package jom.network.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import jom.network.OrganisationId;
import jom.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An onboarding, for the organisation's own people, whoever started it, portfolio managers and administrators.
 *
 * @param version goes up with every step
 * @param verifier who decides; administrators may as well
 * @param contact the first partner user
 * @param reason of the last step, where it has one
 * @param endedAt when it was decided or withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Onboarding")
public record OnboardingView(
        OrganisationId organisation,
        long version,
        OnboardingState state,
        PersonId verifier,
        PersonId contact,

        @Size(max = StartOnboarding.REASON_LENGTH_MAX) @Nullable
        String reason,

        Instant startedAt,
        @Nullable Instant endedAt) {}
