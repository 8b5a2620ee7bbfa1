package jom.matching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jom.matching.search.Budget;
import jom.matching.search.SearchRules;
import jom.matching.search.Team;
import jom.matching.search.TeamProblem;
import jom.matching.search.TeamSolution;
import jom.matching.search.TeamSolver;
import org.springframework.stereotype.Component;

/** Finds the best team among those who can be asked; {@link TeamSolver} says what is best. */
@Component
class TeamFinder {

    /** So that somebody who waits gets an answer: about as many steps as fit in the time, on a slow machine. */
    private static final long STEPS_MAX = 100_000;

    private static final Duration TIME_MAX = Duration.ofMillis(200);

    private final PastWork pastWork;

    TeamFinder(PastWork pastWork) {
        this.pastWork = pastWork;
    }

    /** Empty if no team covers all that is open. */
    Optional<FoundTeams> best(Field field) {
        // equals are decided by the order, so whose turn it is comes first
        List<Candidate> inOrder =
                field.eligible().stream().sorted(Candidate.IN_TURN).toList();
        MemberPairs pairs = new MemberPairs(pastWork.known(), field.weights().pair(), inOrder);
        TeamProblem problem = new TeamProblem(
                field.need().all(),
                inOrder.stream().mapToLong(Candidate::covers).toArray(),
                inOrder.stream().mapToInt(Candidate::points).toArray(),
                pairs);
        TeamSolution solution =
                TeamSolver.solve(problem, SearchRules.USUAL, Budget.of(STEPS_MAX, TIME_MAX, System::nanoTime));
        return solution.best()
                .map(team -> new FoundTeams(
                        proposed(field, team, pairs),
                        Math.toIntExact(solution.gap()),
                        solution.alternatives().stream()
                                .map(other -> proposed(field, other, pairs))
                                .toList()));
    }

    private static ProposedTeam proposed(Field field, Team team, MemberPairs pairs) {
        List<Candidate> members = pairs.candidates(team.members());
        return new ProposedTeam(
                Casting.cast(field.need(), members), pairs.scores(team.members()), Math.toIntExact(team.points()));
    }
}
