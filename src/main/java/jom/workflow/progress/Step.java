package jom.workflow.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * A step of the course of an opportunity, as a reader may see it.
 *
 * @param process the key of the workflow it belongs to
 * @param processName what that workflow is called to the reader
 * @param partOf whose workflow that is; empty for what is joint
 * @param element its id in the model
 * @param name what it is called to the reader
 * @param taskId the id of an open task that the reader may work on
 * @param heldBy who has to act or had to; empty where nobody has
 * @param begun empty if it has not
 * @param due when it should be done; empty if there is no deadline
 * @param ended when it was done or dropped
 */
public record Step(
        @Size(max = 255) String process,
        @Size(max = 255) String processName,
        Optional<OrganisationId> partOf,
        @Size(max = 255) String element,
        String name,
        StepType type,
        StepState state,
        Optional<@Size(max = 64) String> taskId,
        Optional<Holder> heldBy,
        Optional<Instant> begun,
        Optional<Instant> due,
        Optional<Instant> ended) {}
