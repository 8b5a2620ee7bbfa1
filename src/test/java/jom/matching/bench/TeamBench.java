package jom.matching.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import jom.matching.search.Budget;
import jom.matching.search.PairPoints;
import jom.matching.search.SearchRules;
import jom.matching.search.TeamProblem;
import jom.matching.search.TeamSolution;
import jom.matching.search.TeamSolver;

/** Teams of up to four of 60 candidates that cover five to eight needs; alternatives are not sought. */
final class TeamBench {

    private static final int CANDIDATES = 60;
    private static final int PROBLEMS = 1_000;
    private static final int TEAM_MAX = 4;
    private static final SearchRules BEST_ALONE = new SearchRules(CANDIDATES, CANDIDATES, 0, 0);

    private TeamBench() {}

    static void measure(MatchingReport report) {
        List<TeamProblem> problems = new ArrayList<>();
        Random random = new Random(1);
        while (problems.size() < PROBLEMS) {
            TeamProblem problem = problem(random, 5 + random.nextInt(4));
            int size = solved(problem).best().map(team -> team.members().size()).orElse(TEAM_MAX + 1);
            if (size > 1 && size <= TEAM_MAX) {
                problems.add(problem);
            }
        }
        AtomicInteger proven = new AtomicInteger();
        report.add("team of up to 4 of 60", "us", Laps.of(problems, problem -> {
            if (solved(problem).isProven()) {
                proven.incrementAndGet();
            }
        }));
        report.add("of these proven to be the best", "of " + PROBLEMS, proven.get() / 2);
    }

    private static TeamSolution solved(TeamProblem problem) {
        return TeamSolver.solve(problem, BEST_ALONE, Budget.ofSteps(100_000));
    }

    private static TeamProblem problem(Random random, int needs) {
        int percent = 12 + random.nextInt(20);
        long[] covers = new long[CANDIDATES];
        int[] points = new int[CANDIDATES];
        int[][] pairs = new int[CANDIDATES][CANDIDATES];
        for (int one = 0; one < CANDIDATES; one++) {
            for (int bit = 0; bit < needs; bit++) {
                covers[one] |= random.nextInt(100) < percent ? 1L << bit : 0;
            }
            points[one] = random.nextInt(1_001);
            for (int other = 0; other < one; other++) {
                pairs[one][other] = random.nextInt(101);
                pairs[other][one] = pairs[one][other];
            }
        }
        return new TeamProblem((1L << needs) - 1, covers, points, new KnownPairs(pairs));
    }

    private static final class KnownPairs implements PairPoints {

        private final int[][] pairs;

        KnownPairs(int[][] pairs) {
            this.pairs = pairs;
        }

        @Override
        public int[][] among(int[] candidates) {
            return Arrays.stream(candidates)
                    .mapToObj(one -> Arrays.stream(candidates)
                            .map(other -> pairs[one][other])
                            .toArray())
                    .toArray(int[][]::new);
        }

        @Override
        public int max() {
            return 100;
        }
    }
}
