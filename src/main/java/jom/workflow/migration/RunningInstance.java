package jom.workflow.migration;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A running instance of a process.
 *
 * @param instance the engine's id
 * @param about what it is about; the opportunity's id
 * @param steps the ids of the elements where it stands
 */
public record RunningInstance(
        @Size(max = MigratingInstance.ID_LENGTH_MAX) String instance,
        @Size(max = MigratingInstance.ID_LENGTH_MAX) String about,
        int version,
        List<@Size(max = StepPair.ID_LENGTH_MAX) String> steps) {

    public RunningInstance {
        steps = List.copyOf(steps);
    }
}
