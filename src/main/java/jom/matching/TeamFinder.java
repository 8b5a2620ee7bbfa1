package jom.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jom.matching.search.Budget;
import jom.matching.search.PairPoints;
import jom.matching.search.SearchRules;
import jom.matching.search.Team;
import jom.matching.search.TeamProblem;
import jom.matching.search.TeamSolution;
import jom.matching.search.TeamSolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the best team among those who can be asked; {@link TeamSolver} says what is best. */
@Component
class TeamFinder {

    /** So that somebody who waits gets an answer: about as many steps as fit in the time, on a slow machine. */
    private static final long STEPS_MAX = 100_000;

    private static final Duration TIME_MAX = Duration.ofMillis(200);

    private final ObjectProvider<JointWork> jointWork;

    TeamFinder(ObjectProvider<JointWork> jointWork) {
        this.jointWork = jointWork;
    }

    /** Empty if no team covers all that is open. */
    Optional<List<Candidate>> best(OpenNeed need, List<Candidate> eligible) {
        List<Candidate> inOrder =
                eligible.stream().sorted(Comparator.comparing(Candidate::key)).toList();
        TeamProblem problem = new TeamProblem(
                need.all(),
                inOrder.stream().mapToLong(Candidate::covers).toArray(),
                inOrder.stream().mapToInt(Candidate::points).toArray(),
                new Pairs(jointWork.getIfAvailable(JointWork::unknown), inOrder));
        TeamSolution solution =
                TeamSolver.solve(problem, SearchRules.USUAL, Budget.of(STEPS_MAX, TIME_MAX, System::nanoTime));
        return solution.best().map(team -> members(team, inOrder));
    }

    private static List<Candidate> members(Team team, List<Candidate> inOrder) {
        return team.members().stream().map(inOrder::get).toList();
    }

    /** Asked for those alone who are looked at closely. */
    private record Pairs(JointWork jointWork, List<Candidate> inOrder) implements PairPoints {

        @Override
        public int[][] among(int[] candidates) {
            return jointWork.pairs(Arrays.stream(candidates)
                    .mapToObj(candidate -> inOrder.get(candidate).profile().id())
                    .toList());
        }

        @Override
        public int max() {
            return JointWork.PAIR_MAX;
        }
    }
}
