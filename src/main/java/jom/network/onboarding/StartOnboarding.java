package jom.network.onboarding;

import jom.network.OrganisationDetails;
import jom.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The order to let an organisation join.
 *
 * @param details as far as they are known; the organisation tells the rest
 * @param contact who becomes its first partner user
 * @param verifier a portfolio manager; {@code null} if whoever starts it is one and verifies it
 */
public record StartOnboarding(
        OrganisationDetails details,
        Contact contact,
        @Nullable PersonId verifier) {

    public static final int REASON_LENGTH_MAX = 1_000;
}
