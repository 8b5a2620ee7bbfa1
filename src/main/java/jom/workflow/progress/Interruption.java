package jom.workflow.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;

/**
 * Something that came in between while a step was open, such as a reminder, a deadline or a participant who left; as a reader
 * may see it.
 *
 * @param process the key of the workflow it belongs to
 * @param processName what that workflow is called to the reader
 * @param partOf whose workflow that is; empty for what is joint
 * @param element its id in the model
 * @param name what it is called to the reader
 * @param reason why it happened
 * @param why the same in a sentence
 */
public record Interruption(
        @Size(max = 255) String process,
        @Size(max = 255) String processName,
        Optional<OrganisationId> partOf,
        @Size(max = 255) String element,
        @Size(max = 255) String name,
        Reason reason,
        @Size(max = 1_000) String why,
        Instant at) {}
