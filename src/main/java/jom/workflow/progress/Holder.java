package jom.workflow.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import jom.kernel.Keys;
import jom.network.OrganisationId;

/**
 * Who has to act, or had to.
 *
 * @param organisation whose people they are; empty for managers, where the reader may not know it, and as long as it is not settled
 */
public record Holder(Kind kind, Optional<OrganisationId> organisation) {

    /** Which people. */
    public enum Kind {
        /** The partner users of an organisation. */
        ORGANISATION,
        /** The finance people of an organisation. */
        FINANCE,
        /** The managers of the portfolio. */
        PORTFOLIO,
        /** The partner users of each organisation that takes part; only of what is ahead. */
        PARTICIPANTS;

        @JsonValue
        public String key() {
            return Keys.of(this);
        }
    }
}
