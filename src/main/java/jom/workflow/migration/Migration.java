package jom.workflow.migration;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Instances of a process on their way from one version to another.
 *
 * @param pairs where who stands at which step goes on
 * @param total how many instances it is about: those that were running when it was planned
 * @param moved how many are in the other version
 * @param refused how many stay where they are, each for its reason
 * @param left how many nobody has tried to move yet
 * @param plannedBy the sign-in name
 */
public record Migration(
        MigrationId id,
        @Size(max = PROCESS_LENGTH_MAX) String process,
        int fromVersion,
        int toVersion,
        List<StepPair> pairs,
        int total,
        int moved,
        int refused,
        int left,
        @Size(max = PERSON_LENGTH_MAX) String plannedBy,
        Instant plannedAt) {

    static final int PROCESS_LENGTH_MAX = 100;
    static final int PERSON_LENGTH_MAX = 60;

    public Migration {
        pairs = List.copyOf(pairs);
    }
}
