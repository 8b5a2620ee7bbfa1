package jom.portfolio.goals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import jom.portfolio.PortfolioId;
import jom.solutionmap.Coverage;
import jom.solutionmap.MapScope;
import org.springframework.stereotype.Component;

/**
 * Counts how far goals are. Statements depend on how many periods there are, not on how many members or goals: at most two
 * for each period and one for each goal about introductions, one for the members, one for their sizes, three for the solution map.
 */
@Component
class GoalCount {

    private final GoalRows rows;
    private final MemberDeeds deeds;
    private final OrganisationSizes sizes;
    private final Coverage coverage;
    private final Clock clock;

    GoalCount(GoalRows rows, MemberDeeds deeds, OrganisationSizes sizes, Coverage coverage, Clock clock) {
        this.rows = rows;
        this.deeds = deeds;
        this.sizes = sizes;
        this.coverage = coverage;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What is reached of each goal of one portfolio, by id; what was counted when it ended stays. */
    Map<GoalId, Integer> of(PortfolioId portfolio, Collection<Goal> goals) {
        Counting counting = new Counting(portfolio);
        Map<GoalId, Integer> reached = new HashMap<>();
        goals.forEach(goal -> reached.put(goal.id(), goal.result().orElseGet(() -> counting.reached(goal))));
        return reached;
    }

    private record Period(Instant since, Instant until) {

        static Period of(SetGoal aim) {
            return new Period(
                    aim.from().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    aim.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }

        boolean contains(Instant at) {
            return !at.isBefore(since) && at.isBefore(until);
        }
    }

    /** Reads each fact once. */
    private final class Counting {

        private final PortfolioId portfolio;
        private final Map<Period, Set<OrganisationId>> offered = new HashMap<>();
        private final Map<Period, List<Set<OrganisationId>>> won = new HashMap<>();
        private Optional<Map<OrganisationId, Instant>> members = Optional.empty();
        private Optional<Set<OrganisationId>> small = Optional.empty();
        private Optional<Integer> cells = Optional.empty();

        Counting(PortfolioId portfolio) {
            this.portfolio = portfolio;
        }

        int reached(Goal goal) {
            if (goal.withdrawn().isPresent() || today().isBefore(goal.aim().from())) {
                return 0;
            }
            Period period = Period.of(goal.aim());
            long count = switch (goal.aim().kind()) {
                case PAIRS_INTRODUCED -> rows.introduced(portfolio, period.since(), period.until());
                case JOINT_WINS ->
                    won(period).stream().filter(team -> team.size() > 1).count();
                case MEMBERS_OFFERED -> offered(period).size();
                case SMALL_MEMBERS_OFFERED ->
                    offered(period).stream().filter(small()::contains).count();
                case SMALL_MEMBERS_WINNING ->
                    won(period).stream()
                            .flatMap(Set::stream)
                            .distinct()
                            .filter(small()::contains)
                            .count();
                case NEW_MEMBERS ->
                    members().values().stream().filter(period::contains).count();
                case CELLS_COVERED -> cells();
            };
            return Math.toIntExact(count);
        }

        private Set<OrganisationId> offered(Period period) {
            return offered.computeIfAbsent(
                    period, any -> deeds.offered(members().keySet(), period.since(), period.until()));
        }

        private List<Set<OrganisationId>> won(Period period) {
            return won.computeIfAbsent(period, any -> deeds.won(members().keySet(), period.since(), period.until()));
        }

        private Map<OrganisationId, Instant> members() {
            Map<OrganisationId, Instant> known = members.orElseGet(() -> rows.members(portfolio));
            members = Optional.of(known);
            return known;
        }

        private int cells() {
            int known = cells.orElseGet(() -> coverage.coveredCells(
                    new MapScope(Optional.of(Set.copyOf(members().keySet())), Optional.empty())));
            cells = Optional.of(known);
            return known;
        }

        private Set<OrganisationId> small() {
            Set<OrganisationId> known = small.orElseGet(() -> sizes.all().entrySet().stream()
                    .filter(told -> told.getValue() == SizeClass.MICRO || told.getValue() == SizeClass.SMALL)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet()));
            small = Optional.of(known);
            return known;
        }
    }
}
