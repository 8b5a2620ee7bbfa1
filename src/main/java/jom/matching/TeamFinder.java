package jom.matching;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jom.matching.search.Budget;
import jom.matching.search.CompatibleTeamSolver;
import jom.matching.search.Exclusions;
import jom.matching.search.SearchRules;
import jom.matching.search.Team;
import jom.matching.search.TeamProblem;
import jom.matching.search.TeamSolution;
import jom.network.OrganisationId;
import jom.network.connections.Blocks;
import org.springframework.stereotype.Component;

/** Finds the best team among those who can be asked; {@link jom.matching.search.TeamSolver} says what is best. */
@Component
class TeamFinder {

    /** So that somebody who waits gets an answer: about as many steps as fit in the time, on a slow machine. */
    private static final long STEPS_MAX = 100_000;

    private static final Duration TIME_MAX = Duration.ofMillis(200);

    private final PastWork pastWork;
    private final Blocks blocks;

    TeamFinder(PastWork pastWork, Blocks blocks) {
        this.pastWork = pastWork;
        this.blocks = blocks;
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
        CompatibleTeamSolver solver = new CompatibleTeamSolver(
                numbers -> blocked(numbers, inOrder),
                SearchRules.USUAL,
                Budget.of(STEPS_MAX, TIME_MAX, System::nanoTime));
        TeamSolution solution = solver.solve(problem);
        return solution.best()
                .map(team -> new FoundTeams(
                        proposed(field, team, pairs),
                        Math.toIntExact(solution.gap()),
                        solution.alternatives().stream()
                                .map(other -> proposed(field, other, pairs))
                                .toList(),
                        solver.excludedBeside(team).stream()
                                .map(number -> inOrder.get(number).profile().id())
                                .collect(Collectors.toSet())));
    }

    /** Who has blocked whom among these; one statement, and usually the only one. */
    private List<Exclusions.Pair> blocked(Collection<Integer> numbers, List<Candidate> inOrder) {
        Map<OrganisationId, Integer> places = new HashMap<>();
        numbers.forEach(number -> places.put(inOrder.get(number).profile().id(), number));
        return blocks.pairsAmong(places.keySet()).stream()
                .map(pair -> pair(
                        Objects.requireNonNull(places.get(pair.low())),
                        Objects.requireNonNull(places.get(pair.high()))))
                .sorted(Comparator.comparingInt(Exclusions.Pair::one).thenComparingInt(Exclusions.Pair::other))
                .toList();
    }

    private static Exclusions.Pair pair(int one, int other) {
        return new Exclusions.Pair(Math.min(one, other), Math.max(one, other));
    }

    private static ProposedTeam proposed(Field field, Team team, MemberPairs pairs) {
        List<Candidate> members = pairs.candidates(team.members());
        return new ProposedTeam(
                Casting.cast(field.need(), members), pairs.scores(team.members()), Math.toIntExact(team.points()));
    }
}
