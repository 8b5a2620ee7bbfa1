package jom.opportunity;

import java.util.Set;

/**
 * Whether a team has all it needs.
 *
 * @param missing roles that are wanted, not waived, and that no active participant plays
 */
public record Completeness(Set<ParticipantRole> missing) {

    public Completeness {
        missing = Set.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
