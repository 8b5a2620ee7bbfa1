package jom.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jom.matching.search.Instance.Likelihood;
import org.junit.jupiter.api.Test;

/** The best allowed team is the one that looking at every team finds, however many exclude each other. */
class CompatibleTeamSolverTest {

    private static final int ROUNDS = 500;

    /** All of it, for a test. */
    private record Quarrels(List<Exclusions.Pair> pairs) implements Exclusions {

        static Quarrels random(Random random, int candidates, int percent) {
            List<Pair> pairs = new ArrayList<>();
            for (int one = 0; one < candidates; one++) {
                for (int other = one + 1; other < candidates; other++) {
                    if (random.nextInt(100) < percent) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
            return new Quarrels(pairs);
        }

        @Override
        public List<Pair> among(Collection<Integer> candidates) {
            return pairs.stream().filter(pair -> pair.isIn(candidates)).toList();
        }

        boolean isAllowed(Team team) {
            return pairs.stream().noneMatch(pair -> pair.isIn(team.members()));
        }
    }

    private static Instance small(Random random) {
        Likelihood likelihood = new Likelihood(
                20 + random.nextInt(40), 1 + random.nextInt(5), 50, new int[] {0, 3, 60, 400}[random.nextInt(4)]);
        return Instance.random(random, 1 + random.nextInt(11), 1 + random.nextInt(6), likelihood);
    }

    @Test
    void findsWhatLookingAtEveryAllowedTeamFinds() {
        Random random = new Random(20_261_128);
        int changed = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Instance instance = small(random);
            Quarrels quarrels = Quarrels.random(random, instance.candidates(), 20 + random.nextInt(60));
            EveryTeam every = new EveryTeam(instance);
            Optional<Team> expected =
                    every.bestFirst().filter(quarrels::isAllowed).findFirst();
            CompatibleTeamSolver solver =
                    new CompatibleTeamSolver(quarrels, SearchRules.USUAL, Budget.ofSteps(10_000_000));
            TeamSolution found = solver.solve(instance.problem());
            assertThat(found.best()).as("round %s", round).isEqualTo(expected);
            assertThat(found.isProven()).as("round %s", round).isEqualTo(expected.isPresent());
            assertThat(found.alternatives()).allMatch(quarrels::isAllowed);
            expected.ifPresent(
                    team -> assertThat(solver.excludedBeside(team)).doesNotContainAnyElementsOf(team.members()));
            boolean relaxedFound = every.best().isPresent();
            changed += expected.isPresent() && !expected.equals(every.best()) ? 1 : 0;
            refused += relaxedFound && expected.isEmpty() ? 1 : 0;
        }
        assertThat(changed).as("another team than without quarrels").isGreaterThan(ROUNDS / 20);
        assertThat(refused).as("no team at all, for quarrels only").isGreaterThan(5);
    }

    @Test
    void namesWhoIsLeftOutBesideTheTeam() {
        Instance instance = new Instance(3, new long[] {1, 2, 2}, new int[] {9, 9, 5}, new int[3][3], 0);
        CompatibleTeamSolver solver = new CompatibleTeamSolver(
                new Quarrels(List.of(new Exclusions.Pair(0, 1))), SearchRules.USUAL, Budget.ofSteps(1_000));
        Team team = solver.solve(instance.problem()).best().orElseThrow();
        assertThat(team.members()).containsExactly(0, 2);
        assertThat(solver.excludedBeside(team)).containsExactly(1);
    }

    @Test
    void tellsAGapInsteadOfSearchingForEver() {
        int candidates = 24;
        long[] covers = new long[candidates];
        int[] points = new int[candidates];
        for (int each = 0; each < candidates; each++) {
            covers[each] = each % 2 == 0 ? 1 : 2;
            points[each] = 100;
        }
        Instance instance = new Instance(3, covers, points, new int[candidates][candidates], 0);
        Quarrels everybody = Quarrels.random(new Random(1), candidates, 100);
        TeamSolution found = new CompatibleTeamSolver(everybody, SearchRules.USUAL, Budget.ofSteps(10_000_000))
                .solve(instance.problem());
        assertThat(found.best()).isEmpty();
        assertThat(found.isProven()).isFalse();
    }
}
