package jom.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import jom.matching.search.Instance.Likelihood;
import org.junit.jupiter.api.Test;

class TeamSolverTest {

    private static final int ROUNDS = 500;

    private static TeamSolution solve(Instance instance, SearchRules rules) {
        return TeamSolver.solve(instance.problem(), rules, Budget.ofSteps(10_000_000));
    }

    /** Few different points and pairs, so that ties are common; more than half of them with a team. */
    private static Instance small(Random random) {
        int needs = 1 + random.nextInt(6);
        Likelihood likelihood = new Likelihood(
                20 + random.nextInt(40), 1 + random.nextInt(5), 50, new int[] {0, 3, 60, 400}[random.nextInt(4)]);
        return Instance.random(random, 1 + random.nextInt(11), needs, likelihood);
    }

    @Test
    void findsWhatLookingAtEveryTeamFinds() {
        Random random = new Random(20_261_127);
        int solvable = 0;
        int paired = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Instance instance = small(random);
            Optional<Team> expected = new EveryTeam(instance).best();
            TeamSolution found = solve(instance, SearchRules.USUAL);
            assertThat(found.best()).as("round %s", round).isEqualTo(expected);
            assertThat(found.isProven()).as("round %s", round).isEqualTo(expected.isPresent());
            solvable += expected.isPresent() ? 1 : 0;
            paired += expected.filter(team -> team.members().size() > 1).isPresent() ? 1 : 0;
        }
        assertThat(solvable).isBetween(ROUNDS / 3, ROUNDS - 20);
        assertThat(paired).isGreaterThan(ROUNDS / 4);
    }

    @Test
    void provesWhatIsNotLookedAtOrTellsTheGap() {
        Random random = new Random(7);
        int narrowed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Instance instance = small(random);
            Optional<Team> expected = new EveryTeam(instance).best();
            TeamSolution widened = solve(instance, new SearchRules(1, 60, 0, 0));
            assertThat(widened.best().map(Team::points)).as("round %s", round).isEqualTo(expected.map(Team::points));
            assertThat(widened.isProven()).isEqualTo(expected.isPresent());
            TeamSolution narrow = solve(instance, new SearchRules(1, 1, 0, 0));
            assertThat(narrow.best().map(team -> team.members().size()))
                    .isEqualTo(expected.map(team -> team.members().size()));
            assertBounded(expected, narrow, round);
            narrowed += narrow.gap() > 0 ? 1 : 0;
        }
        assertThat(narrowed).isGreaterThan(20);
    }

    private static void assertBounded(Optional<Team> optimum, TeamSolution found, int round) {
        if (found.best().isPresent() && found.best().get().members().size() == found.membersAtLeast()) {
            assertThat(optimum.orElseThrow().points())
                    .as("round %s", round)
                    .isBetween(found.best().get().points(), found.pointsAtMost());
        }
        optimum.ifPresent(team -> assertThat(found.membersAtLeast())
                .as("round %s", round)
                .isLessThanOrEqualTo(team.members().size()));
    }

    @Test
    void tellsTheProvenDistanceWhenTheBudgetIsSpent() {
        Random random = new Random(11);
        int cut = 0;
        int missed = 0;
        for (int round = 0; round < 100; round++) {
            Instance instance = Instance.random(random, 14, 6, new Likelihood(25, 500, 1, 400));
            Optional<Team> optimum = new EveryTeam(instance).best();
            TeamSolution found =
                    TeamSolver.solve(instance.problem(), SearchRules.USUAL, Budget.ofSteps(random.nextInt(60)));
            assertBounded(optimum, found, round);
            found.best()
                    .ifPresent(team -> assertThat(instance.isCoveredBy(team)).isTrue());
            if (found.isProven()) {
                assertThat(found.best().map(Team::points)).isEqualTo(optimum.map(Team::points));
            } else {
                cut++;
                missed += found.best().map(Team::points).equals(optimum.map(Team::points)) ? 0 : 1;
            }
        }
        assertThat(cut).isGreaterThan(20);
        assertThat(missed).as("answers that were not the optimum").isGreaterThan(5);
    }

    @Test
    void tellsTheBestTeamsThatDifferAndAreNearlyAsGood() {
        Random random = new Random(13);
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Instance instance = small(random);
            EveryTeam every = new EveryTeam(instance);
            TeamSolution found = solve(instance, SearchRules.USUAL);
            if (found.best().isEmpty() || found.best().get().members().isEmpty()) {
                continue;
            }
            Team best = found.best().get();
            int distance = Math.max(1, best.members().size() / 2);
            List<Team> before = new ArrayList<>(List.of(best));
            for (int next = 0; next < SearchRules.USUAL.alternativesMax(); next++) {
                Optional<Long> expected = every.bestApartFrom(before, distance, SearchRules.USUAL.floor(best.points()));
                Optional<Team> alternative =
                        found.alternatives().stream().skip(next).findFirst();
                assertThat(alternative.map(Team::points)).as("round %s", round).isEqualTo(expected);
                alternative.ifPresent(before::add);
            }
            for (Team each : before) {
                assertThat(instance.team(each.members())).isEqualTo(each);
                assertThat(instance.isCoveredBy(each)).isTrue();
            }
            told += found.alternatives().size();
        }
        assertThat(told).isGreaterThan(100);
    }

    @Test
    void prefersOneWhoDoesAllToTwoWhoFitBetter() {
        assertThat(solve(of(0b11, new long[] {0b01, 0b10, 0b11}, 900, 900, 100), SearchRules.USUAL)
                        .best())
                .contains(new Team(List.of(2), 100));
    }

    @Test
    void takesWhoComesFirstWhenAllElseIsEqual() {
        assertThat(solve(of(0b1, new long[] {1, 1, 1}, 400, 500, 500), SearchRules.USUAL)
                        .best())
                .contains(new Team(List.of(1), 500));
    }

    @Test
    void weighsThePairAgainstThePoints() {
        Instance apart = of(0b11, new long[] {0b01, 0b10, 0b10}, 500, 400, 450);
        apart.pair(0, 1, 60);
        assertThat(solve(apart, SearchRules.USUAL).best()).contains(new Team(List.of(0, 1), 960));
        apart.pair(0, 1, 49);
        assertThat(solve(apart, SearchRules.USUAL).best()).contains(new Team(List.of(0, 2), 950));
    }

    @Test
    void needsNobodyForNothingAndFindsNobodyForTheImpossible() {
        TeamSolution nothing = solve(of(0, new long[] {1}, 500), SearchRules.USUAL);
        assertThat(nothing.best()).contains(new Team(List.of(), 0));
        assertThat(nothing.isProven()).isTrue();
        TeamSolution impossible = solve(of(0b11, new long[] {1}, 500), SearchRules.USUAL);
        assertThat(impossible.best()).isEmpty();
        assertThat(impossible.isProven()).isFalse();
        assertThat(impossible.gap()).isZero();
    }

    @Test
    void asksTheClockOnlyNowAndThenAndStopsInTime() {
        Instance hard = Instance.random(new Random(17), 200, 20, new Likelihood(12, 900, 1, 900));
        AtomicLong now = new AtomicLong();
        Budget budget = Budget.of(Long.MAX_VALUE, Duration.ofMillis(200), () -> now.addAndGet(1_000_000));
        TeamSolution found = TeamSolver.solve(hard.problem(), SearchRules.USUAL, budget);
        assertThat(now.get()).isBetween(200_000_000L, 203_000_000L);
        assertThat(found.isProven()).isFalse();
        assertThat(found.best().map(hard::isCoveredBy).orElse(true)).isTrue();
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        Instance hard = Instance.random(new Random(19), 200, 20, new Likelihood(12, 900, 1, 900));
        Budget budget = Budget.ofSteps(2_000);
        TeamSolution first = TeamSolver.solve(hard.problem(), SearchRules.USUAL, budget);
        assertThat(TeamSolver.solve(hard.problem(), SearchRules.USUAL, Budget.ofSteps(2_000)))
                .isEqualTo(first);
        assertThat(budget.steps()).isGreaterThan(2_000);
    }

    @Test
    void isNotHeldUpByManyWhoAreAlike() {
        Random random = new Random(23);
        int[] points = new int[5_000];
        long[] covers = new long[5_000];
        for (int candidate = 0; candidate < points.length; candidate++) {
            covers[candidate] = 1L << random.nextInt(6);
            points[candidate] = 500;
        }
        TeamProblem problem = new TeamProblem((1L << 6) - 1, covers, points, PairPoints.none());
        TeamSolution found = TeamSolver.solve(problem, SearchRules.USUAL, Budget.ofSteps(1_000));
        assertThat(found.isProven()).isTrue();
        assertThat(found.best().orElseThrow().points()).isEqualTo(3_000);
    }

    @Test
    void refusesPointsThatItCouldNotAddUp() {
        assertThatThrownBy(() -> of(1, new long[] {1}, -1).problem()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> of(1, new long[] {1}, TeamProblem.POINTS_MAX + 1).problem())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1, new long[] {1, 1}, 5).problem()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instance of(long need, long[] covers, int... points) {
        return new Instance(need, covers, points, new int[points.length][points.length], 60);
    }
}
