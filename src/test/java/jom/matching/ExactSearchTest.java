package jom.matching;

import static jom.matching.Candidates.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSearchTest {

    private static final int ROUNDS = 500;

    @Test
    void findsWhatTryingEveryTeamFinds() {
        Random random = new Random(20_261_123);
        int solvable = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int bits = 1 + random.nextInt(6);
            int all = (1 << bits) - 1;
            List<Candidate> candidates = candidates(random, all);
            Optional<List<Candidate>> expected = byTryingAll(all, candidates);
            assertThat(ExactSearch.best(all, candidates)).as("round %s", round).isEqualTo(expected);
            solvable += expected.isPresent() ? 1 : 0;
        }
        assertThat(solvable).isBetween(ROUNDS / 4, ROUNDS - 20);
    }

    /** Few different points, so that ties are common. */
    private static List<Candidate> candidates(Random random, int all) {
        List<Candidate> candidates = new ArrayList<>();
        int count = 1 + random.nextInt(10);
        for (int number = 1; number <= count; number++) {
            int covers = someBits(random, all);
            candidates.add(candidate(number, covers, 100 * random.nextInt(5)));
        }
        Collections.shuffle(candidates, random);
        return candidates;
    }

    /** A quarter of them, on average. */
    private static int someBits(Random random, int all) {
        int half = random.nextInt(all + 1);
        return half & random.nextInt(all + 1);
    }

    private static Optional<List<Candidate>> byTryingAll(int all, List<Candidate> candidates) {
        List<List<Candidate>> teams = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << candidates.size(); chosen++) {
            List<Candidate> team = new ArrayList<>();
            int covered = 0;
            for (int i = 0; i < candidates.size(); i++) {
                if ((chosen & (1 << i)) != 0) {
                    team.add(candidates.get(i));
                    covered |= candidates.get(i).covers();
                }
            }
            if ((covered & all) == all) {
                team.sort(Comparator.comparing(Candidate::key));
                teams.add(List.copyOf(team));
            }
        }
        return teams.stream()
                .min(Comparator.<List<Candidate>>comparingInt(List::size)
                        .thenComparing(Comparator.<List<Candidate>>comparingInt(ExactSearchTest::points)
                                .reversed())
                        .thenComparing(team ->
                                team.stream().map(Candidate::key).toList().toString()));
    }

    private static int points(List<Candidate> team) {
        return team.stream().mapToInt(Candidate::points).sum();
    }

    @Test
    void prefersOneWhoDoesAllToTwoWhoFitBetter() {
        Candidate both = candidate(1, 0b11, 100);
        assertThat(ExactSearch.best(0b11, List.of(candidate(2, 0b01, 900), candidate(3, 0b10, 900), both)))
                .contains(List.of(both));
    }

    @Test
    void takesWhoJoinedFirstWhenAllElseIsEqual() {
        Candidate first = candidate(1, 0b1, 500);
        assertThat(ExactSearch.best(0b1, List.of(candidate(2, 0b1, 500), first)))
                .contains(List.of(first));
    }

    @Test
    void needsNobodyForNothing() {
        assertThat(ExactSearch.best(0, List.of(candidate(1, 0b1, 500)))).contains(List.of());
    }

    @Test
    void findsNoTeamWhereSomethingIsCoveredByNobody() {
        assertThat(ExactSearch.best(0b11, List.of(candidate(1, 0b1, 500)))).isEmpty();
    }

    @Test
    void answersAtOnceForThousandsOfCandidates() {
        Random random = new Random(7);
        int all = (1 << 15) - 1;
        List<Candidate> many = new ArrayList<>();
        for (int number = 1; number <= 5_000; number++) {
            int covers = someBits(random, all);
            many.add(candidate(number, covers, random.nextInt(1_001)));
        }
        Optional<List<Candidate>> team = ExactSearch.best(all, many);
        assertThat(team).isPresent();
        int covered = team.orElseThrow().stream().mapToInt(Candidate::covers).reduce(0, (one, other) -> one | other);
        assertThat(covered & all).isEqualTo(all);
    }
}
