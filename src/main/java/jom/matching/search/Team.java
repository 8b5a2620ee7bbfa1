package jom.matching.search;

import java.util.List;

/**
 * Candidates that cover the need together.
 *
 * @param members their numbers, ascending
 * @param points of all members and all pairs among them
 */
public record Team(List<Integer> members, long points) {

    public Team {
        members = members.stream().sorted().toList();
    }

    /** How many members the other team does not have. */
    int distance(Team other) {
        return (int) members.stream()
                .filter(member -> !other.members().contains(member))
                .count();
    }
}
