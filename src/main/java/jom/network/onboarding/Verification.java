package jom.network.onboarding;

import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier decides on what was seen.
 *
 * @param reason at most {@value StartOnboarding#REASON_LENGTH_MAX} characters; only accepting needs none
 * @param organisationVersion of the organisation as the verifier read it
 */
public record Verification(Outcome outcome, @Nullable String reason, long organisationVersion) {

    public Verification {
        reason = Texts.optional("reason", reason, StartOnboarding.REASON_LENGTH_MAX);
    }
}
