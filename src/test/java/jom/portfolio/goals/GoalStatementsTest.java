package jom.portfolio.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.StatementCounter;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/** Goals of a big portfolio; its members would be in the way of other tests. */
@JomTest
@Tag("own-context")
@TestPropertySource(properties = "jom.goals.test=own")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GoalStatementsTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final int MEMBERS = 500;
    private static final int STATEMENTS_MAX = 12;

    private final Goals goals;
    private final GoalDesk desk;
    private final Portfolios portfolios;
    private final NetworkFixture network;
    private final StatementCounter counter;

    GoalStatementsTest(
            Goals goals, GoalDesk desk, Portfolios portfolios, NetworkFixture network, StatementCounter counter) {
        this.goals = goals;
        this.desk = desk;
        this.portfolios = portfolios;
        this.network = network;
        this.counter = counter;
    }

    private PortfolioId portfolio(PersonProfile manager, int members) {
        List<OrganisationId> all = new ArrayList<>();
        for (int count = 0; count < members; count++) {
            all.add(network.organisation("reseller"));
        }
        PortfolioId portfolio =
                portfolios.found(new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), all));
        for (GoalKind kind : GoalKind.values()) {
            goals.set(portfolio, new SetGoal(kind, 5, today.minusDays(10), today.plusDays(9)), manager.reader());
            goals.set(portfolio, new SetGoal(kind, 900, today.minusDays(90), today.plusDays(1)), manager.reader());
        }
        return portfolio;
    }

    @Test
    void takesAsManyStatementsForFiveHundredMembersAsForOne() {
        PersonProfile manager = network.person(Role.PPM);
        PortfolioId few = portfolio(manager, 1);
        PortfolioId many = portfolio(manager, MEMBERS);
        assertThat(desk.of(many, manager.reader(), 100))
                .filteredOn(goal -> goal.kind() == GoalKind.NEW_MEMBERS)
                .extracting(GoalView::reached)
                .containsExactly(MEMBERS, MEMBERS);
        desk.of(few, manager.reader(), 100);
        long forFew = counter.during(() -> desk.of(few, manager.reader(), 100)).statements();
        long forMany =
                counter.during(() -> desk.of(many, manager.reader(), 100)).statements();
        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(STATEMENTS_MAX);
    }
}
