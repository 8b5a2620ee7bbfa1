package jom.portfolio.introduction;

import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.network.connections.Connections;

/**
 * Introduce these two.
 *
 * @param reason why they fit, for both to read, at most {@value #REASON_LENGTH_MAX} characters
 */
public record IntroduceTwo(OrganisationId one, OrganisationId other, String reason) {

    /** In characters; as much as a request to connect may say, since the connection keeps it. */
    public static final int REASON_LENGTH_MAX = Connections.NOTE_LENGTH_MAX;

    public IntroduceTwo {
        reason = Texts.required("reason", reason, REASON_LENGTH_MAX);
    }
}
