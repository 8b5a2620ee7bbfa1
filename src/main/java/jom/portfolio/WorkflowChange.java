package jom.portfolio;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import jom.network.PartnerType;
import jom.network.WorkflowKey;

/**
 * A change of what a portfolio maps.
 *
 * @param version of the mapping after it, from 1
 * @param before what was mapped; empty for the partner type's own workflow
 * @param workflow what is mapped since; empty for the partner type's own workflow
 * @param by the sign-in name
 */
public record WorkflowChange(
        WorkflowChangeId id,
        PartnerType type,
        Phase phase,
        long version,
        Optional<WorkflowKey> before,
        Optional<WorkflowKey> workflow,
        @Size(max = NAME_LENGTH_MAX) String by,
        Instant at) {

    static final int NAME_LENGTH_MAX = 60;
}
