package jom.network.onboarding;

import java.util.Set;
import java.util.UUID;
import jom.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier decides on what was seen.
 *
 * @param reason at most {@value StartOnboarding#REASON_LENGTH_MAX} characters; only accepting needs none
 * @param organisationVersion of the organisation as the verifier read it
 * @param confirmedReferences ids of the references that the verifier has made sure of; those of others are passed over
 */
public record Verification(
        Outcome outcome, @Nullable String reason, long organisationVersion, Set<UUID> confirmedReferences) {

    /** Confirmed at once; nobody has asked about more. */
    public static final int CONFIRMED_MAX = 500;

    public Verification {
        reason = Texts.optional("reason", reason, StartOnboarding.REASON_LENGTH_MAX);
        confirmedReferences = Set.copyOf(confirmedReferences);
    }

    /** Without any reference. */
    public Verification(Outcome outcome, @Nullable String reason, long organisationVersion) {
        this(outcome, reason, organisationVersion, Set.of());
    }
}
