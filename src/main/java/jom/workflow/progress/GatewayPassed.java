package jom.workflow.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * A question of the course and how it was answered, as a reader may see it.
 *
 * @param process the key of the workflow it belongs to
 * @param processName what that workflow is called to the reader
 * @param partOf whose workflow that is; empty for what is joint
 * @param element the id of the gateway
 * @param flow the id of the way taken
 * @param facts what the gateway was told; none where the reader may not know
 * @param rulings the rows of tables that advised whoever answered; none where the reader may not know
 */
public record GatewayPassed(
        @Size(max = 255) String process,
        @Size(max = 255) String processName,
        Optional<OrganisationId> partOf,
        @Size(max = 255) String element,
        @Size(max = 255) String flow,
        @Size(max = 255) String question,
        @Size(max = 255) String answer,
        Instant at,
        List<Said> facts,
        List<Ruling> rulings) {

    public GatewayPassed {
        facts = List.copyOf(facts);
        rulings = List.copyOf(rulings);
    }
}
