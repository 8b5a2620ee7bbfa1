package jom.portfolio.goals;

import java.util.List;
import java.util.Map;
import jom.network.Reader;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.UnknownPortfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows goals to the managers of a portfolio and to administrators; to nobody else there are none. */
@Service
@Transactional(readOnly = true)
public class GoalDesk {

    private final GoalRows rows;
    private final GoalCount count;
    private final PortfolioDirectory portfolios;

    GoalDesk(GoalRows rows, GoalCount count, PortfolioDirectory portfolios) {
        this.rows = rows;
        this.count = count;
        this.portfolios = portfolios;
    }

    /**
     * Those under way, then those that ended or were given up last.
     *
     * @throws UnknownPortfolio if there is none, or none that the reader looks after
     */
    public List<GoalView> of(PortfolioId portfolio, Reader reader, int limit) {
        requireLookingAfter(portfolio, reader);
        return counted(portfolio, rows.of(portfolio, limit));
    }

    /**
     * All, the newest first.
     *
     * @param before the last one already shown; {@code null} for the first page
     * @throws UnknownPortfolio if there is none, or none that the reader looks after
     */
    public List<GoalView> before(PortfolioId portfolio, Reader reader, @Nullable GoalId before, int limit) {
        requireLookingAfter(portfolio, reader);
        return counted(portfolio, rows.before(portfolio, before, limit));
    }

    /**
     * One of them.
     *
     * @throws UnknownPortfolio if there is none, or none that the reader looks after
     * @throws UnknownGoal if there is none in this portfolio
     */
    public GoalView get(PortfolioId portfolio, GoalId id, Reader reader) {
        requireLookingAfter(portfolio, reader);
        return counted(portfolio, List.of(known(portfolio, id))).get(0);
    }

    /** @throws UnknownGoal if there is none in this portfolio */
    Goal known(PortfolioId portfolio, GoalId id) {
        return rows.find(id).filter(goal -> goal.portfolio().equals(portfolio)).orElseThrow(UnknownGoal::new);
    }

    /** @throws UnknownPortfolio unless the reader manages it or is an administrator */
    void requireLookingAfter(PortfolioId portfolio, Reader reader) {
        if (!portfolios.isManagedBy(portfolio, reader)
                && !(reader.is(Role.ADMINISTRATOR) && portfolios.find(portfolio).isPresent())) {
            throw new UnknownPortfolio(portfolio);
        }
    }

    private List<GoalView> counted(PortfolioId portfolio, List<Goal> goals) {
        Map<GoalId, Integer> reached = count.of(portfolio, goals);
        return goals.stream()
                .map(goal -> GoalView.of(goal, reached.getOrDefault(goal.id(), 0), count.today()))
                .toList();
    }
}
