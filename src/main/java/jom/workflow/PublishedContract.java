package jom.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A contract as others see it.
 *
 * @param name which a user task or a start event carries as its extension property {@code contract}
 * @param start whether it starts a process instead of completing a task
 * @param answers the JSON schema of what it accepts
 * @param gateways the variables it may set
 */
public record PublishedContract(
        String name, boolean start, ObjectNode answers, List<@Size(max = OpenTasks.NAME_LENGTH_MAX) String> gateways) {

    public PublishedContract {
        gateways = List.copyOf(gateways);
    }
}
