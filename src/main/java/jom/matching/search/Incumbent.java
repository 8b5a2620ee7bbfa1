package jom.matching.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best team so far, and what a better one has to be like. */
final class Incumbent {

    private final long floor;
    private final boolean first;
    private final List<Team> apartFrom;
    private final int distance;
    private int @Nullable [] members;
    private long points;

    private Incumbent(long floor, boolean first, List<Team> apartFrom, int distance) {
        this.floor = floor;
        this.first = first;
        this.apartFrom = apartFrom;
        this.distance = distance;
    }

    /** Of all teams; of equals, the one that is first in the order. */
    static Incumbent ofAll() {
        return new Incumbent(0, true, List.of(), 0);
    }

    /**
     * Of those that differ; of equals, whichever is found first.
     *
     * @param floor fewer points are not enough
     * @param distance how many members differ from each of these at least
     */
    static Incumbent apartFrom(List<Team> teams, int distance, long floor) {
        return new Incumbent(floor, false, teams, distance);
    }

    /** Whether teams with at most so many points can be better. */
    boolean mayGiveWayTo(long bound) {
        if (bound == CoverBound.IMPOSSIBLE) {
            return false;
        }
        return members == null ? bound >= floor : first ? bound >= points : bound > points;
    }

    /** Takes the team in if it is better. */
    void offer(Pool pool, int[] places, int size, long offered) {
        if (!mayGiveWayTo(offered)) {
            return;
        }
        int[] team = new int[size];
        for (int i = 0; i < size; i++) {
            team[i] = pool.candidate(places[i]);
        }
        Arrays.sort(team);
        if (members != null && offered == points && Arrays.compare(team, members) >= 0) {
            return;
        }
        Team candidate = team(team, offered);
        if (apartFrom.stream().allMatch(other -> candidate.distance(other) >= distance)) {
            members = team;
            points = offered;
        }
    }

    Optional<Team> team() {
        return members == null ? Optional.empty() : Optional.of(team(members, points));
    }

    private static Team team(int[] members, long points) {
        return new Team(Arrays.stream(members).boxed().toList(), points);
    }
}
