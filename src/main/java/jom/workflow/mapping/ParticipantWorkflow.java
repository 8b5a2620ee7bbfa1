package jom.workflow.mapping;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.WorkflowKey;
import jom.portfolio.Phase;

/**
 * Which process a participant runs, ran or would run.
 *
 * @param workflow the id of the process
 * @param name what it is called to the reader
 * @param version in which it began, or was moved to since; the latest one if it has not begun; empty if nothing could
 *     begin
 * @param begunAt empty if it has not begun: what would begin now
 */
public record ParticipantWorkflow(
        OrganisationId organisation,
        Phase phase,
        WorkflowKey workflow,
        @Size(max = NAME_LENGTH_MAX) String name,
        Optional<Integer> version,
        Optional<Instant> begunAt) {

    static final int NAME_LENGTH_MAX = 255;
}
