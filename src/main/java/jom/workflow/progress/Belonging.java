package jom.workflow.progress;

import java.util.Optional;
import jom.network.OrganisationId;

/**
 * Whose workflow an instance is.
 *
 * @param joint whether it is that of all who take part
 * @param organisation whose it is; empty if it is joint, or if nothing tells whose, and then only managers see it
 */
record Belonging(boolean joint, Optional<OrganisationId> organisation) {

    static final Belonging JOINT = new Belonging(true, Optional.empty());
    static final Belonging UNKNOWN = new Belonging(false, Optional.empty());

    static Belonging to(OrganisationId organisation) {
        return new Belonging(false, Optional.of(organisation));
    }
}
