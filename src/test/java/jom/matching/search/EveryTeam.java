package jom.matching.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer by looking at every team there is: slow, and too simple to be wrong. */
final class EveryTeam {

    private static final Comparator<Team> BEST_FIRST = Comparator.<Team>comparingInt(
                    team -> team.members().size())
            .thenComparing(Comparator.comparingLong(Team::points).reversed())
            .thenComparing((one, other) -> Arrays.compare(numbers(one), numbers(other)));

    private final List<Team> bestFirst = new ArrayList<>();

    EveryTeam(Instance instance) {
        for (int chosen = 0; chosen < 1 << instance.candidates(); chosen++) {
            List<Integer> members = new ArrayList<>();
            for (int candidate = 0; candidate < instance.candidates(); candidate++) {
                if ((chosen & (1 << candidate)) != 0) {
                    members.add(candidate);
                }
            }
            Team team = instance.team(members);
            if (instance.isCoveredBy(team)) {
                bestFirst.add(team);
            }
        }
        bestFirst.sort(BEST_FIRST);
    }

    private static int[] numbers(Team team) {
        return team.members().stream().mapToInt(Integer::intValue).toArray();
    }

    Stream<Team> bestFirst() {
        return bestFirst.stream();
    }

    Optional<Team> best() {
        return bestFirst.stream().findFirst();
    }

    /** The points of the best team of the smallest size that differs so much from all of these. */
    Optional<Long> bestApartFrom(List<Team> others, int distance, long floor) {
        return bestFirst.stream()
                .filter(team ->
                        team.members().size() == bestFirst.get(0).members().size())
                .filter(team -> team.points() >= floor)
                .filter(team -> others.stream().allMatch(other -> team.distance(other) >= distance))
                .findFirst()
                .map(Team::points);
    }
}
