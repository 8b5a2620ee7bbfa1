package jom.portfolio.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jom.JomTest;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;
import jom.kernel.Money;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.profile.OrganisationSizes;
import jom.network.profile.SizeClass;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import jom.portfolio.UnknownPortfolio;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
class GoalsTest {

    /** Of when the test began: what it asserts holds over midnight, too. */
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final Goals goals;
    private final GoalDesk desk;
    private final Portfolios portfolios;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final TeamFixture teams;
    private final OrganisationSizes sizes;
    private final AuditTrail audit;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final MockMvc http;
    private PersonProfile manager;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    GoalsTest(
            Goals goals,
            GoalDesk desk,
            Portfolios portfolios,
            NetworkFixture network,
            OpportunityFixture fixture,
            TeamFixture teams,
            OrganisationSizes sizes,
            AuditTrail audit,
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            MockMvc http) {
        this.goals = goals;
        this.desk = desk;
        this.portfolios = portfolios;
        this.network = network;
        this.fixture = fixture;
        this.teams = teams;
        this.sizes = sizes;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.http = http;
    }

    @BeforeEach
    void somebodyManages() {
        manager = network.person(Role.PPM);
    }

    private PortfolioId portfolio(OrganisationId... members) {
        return portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(members)));
    }

    private static SetGoal aim(GoalKind kind, int target, LocalDate from, LocalDate until) {
        return new SetGoal(kind, target, from, until);
    }

    private GoalId set(PortfolioId portfolio, GoalKind kind, int target, LocalDate from, LocalDate until) {
        return network.as(manager, () -> goals.set(portfolio, aim(kind, target, from, until), manager.reader()));
    }

    private GoalId set(PortfolioId portfolio, GoalKind kind) {
        return set(portfolio, kind, 2, today.minusDays(500), today.plusDays(499));
    }

    private int reached(PortfolioId portfolio, GoalId goal) {
        return desk.get(portfolio, goal, manager.reader()).reached();
    }

    private void write(String statement, Object... values) {
        transactions.executeWithoutResult(any -> jdbc.update(statement, values));
    }

    private static byte[] bytes(Identifier id) {
        return IdColumn.bytes(id.value());
    }

    @Test
    void countsWhatTwoOrMoreMembersWonTogetherInTheTime() {
        Alliance alliance = teams.chartered(2);
        List<OrganisationId> team = alliance.all();
        PortfolioId both = portfolio(team.get(0), team.get(1));
        PortfolioId one = portfolio(team.get(0));
        GoalId joint = set(both, GoalKind.JOINT_WINS);
        GoalId alone = set(one, GoalKind.JOINT_WINS);
        GoalId later = set(both, GoalKind.JOINT_WINS, 1, today.plusDays(2), today.plusDays(30));
        assertThat(reached(both, joint)).isZero();
        Money price = Money.of("1000.00", "EUR");
        teams.won(alliance, price, price, price);
        assertThat(reached(both, joint)).isEqualTo(1);
        assertThat(reached(one, alone)).as("one member is not joint").isZero();
        assertThat(desk.get(both, later, manager.reader())).satisfies(goal -> {
            assertThat(goal.reached()).isZero();
            assertThat(goal.standing()).isEqualTo(GoalStanding.NOT_BEGUN);
        });
        LocalDateTime first = today.minusDays(500).atStartOfDay();
        decidedAt(alliance.id(), first);
        assertThat(reached(both, joint)).as("the first moment counts").isEqualTo(1);
        decidedAt(alliance.id(), first.minusNanos(1_000));
        assertThat(reached(both, joint)).as("the one before does not").isZero();
        decidedAt(alliance.id(), today.plusDays(499).atTime(LocalTime.of(23, 59, 59)));
        assertThat(reached(both, joint)).as("the last day counts").isEqualTo(1);
        decidedAt(alliance.id(), today.plusDays(500).atStartOfDay());
        assertThat(reached(both, joint)).isZero();
    }

    private void decidedAt(OpportunityId id, LocalDateTime at) {
        write("update opportunity set decided_at = ? where id = ?", at, bytes(id));
    }

    @Test
    void countsSmallMembersThatWinAndAreOfferedSomething() {
        Alliance alliance = teams.chartered(2);
        List<OrganisationId> team = alliance.all();
        OrganisationId idle = network.organisation("reseller");
        PortfolioId portfolio = portfolio(team.get(0), team.get(1), team.get(2), idle);
        sizes.tell(team.get(1), Optional.of(SizeClass.SMALL));
        sizes.tell(team.get(2), Optional.of(SizeClass.MEDIUM));
        sizes.tell(idle, Optional.of(SizeClass.MICRO));
        GoalId winning = set(portfolio, GoalKind.SMALL_MEMBERS_WINNING);
        GoalId small = set(portfolio, GoalKind.SMALL_MEMBERS_OFFERED);
        GoalId offered = set(portfolio, GoalKind.MEMBERS_OFFERED);
        assertThat(reached(portfolio, winning)).isZero();
        assertThat(reached(portfolio, offered)).as("both partners were asked").isEqualTo(2);
        assertThat(reached(portfolio, small)).isEqualTo(1);
        Money price = Money.of("1000.00", "EUR");
        teams.won(alliance, price, price, price);
        assertThat(reached(portfolio, winning)).isEqualTo(1);
        Deal deal = fixture.deal();
        fixture.invited(fixture.qualified(AnOpportunity.of(deal.originator()).order()), idle, ParticipantRole.SOLUTION);
        assertThat(reached(portfolio, offered)).isEqualTo(3);
        assertThat(reached(portfolio, small)).isEqualTo(2);
    }

    @Test
    void countsWhoJoinedAndWhichCellsAreCovered() {
        PortfolioId portfolio = portfolio(network.organisation("reseller"));
        GoalId joined = set(portfolio, GoalKind.NEW_MEMBERS);
        GoalId cells = set(portfolio, GoalKind.CELLS_COVERED);
        assertThat(reached(portfolio, joined)).isEqualTo(1);
        assertThat(reached(portfolio, cells)).isZero();
        OrganisationId able =
                network.organisation("software-vendor", "health-records", "interoperability-health", "hosting");
        portfolios.join(portfolio, able);
        assertThat(reached(portfolio, joined)).isEqualTo(2);
        assertThat(reached(portfolio, cells)).isPositive();
        assertThat(desk.get(portfolio, joined, manager.reader())).satisfies(goal -> {
            assertThat(goal.standing()).isEqualTo(GoalStanding.REACHED);
            assertThat(goal.isOpen()).isTrue();
            assertThat(goal.timePassed()).isEqualTo(50);
            assertThat(goal.share()).isEqualTo(100);
        });
        write(
                "update portfolio_member set joined_at = ? where portfolio_id = ?",
                today.minusDays(501).atStartOfDay(),
                bytes(portfolio));
        assertThat(desk.get(portfolio, joined, manager.reader())).satisfies(goal -> {
            assertThat(goal.reached()).isZero();
            assertThat(goal.standing()).isEqualTo(GoalStanding.BEHIND);
        });
    }

    @Test
    void countsPairsThatWereIntroducedAndWantedIt() {
        OrganisationId one = network.organisation("reseller");
        OrganisationId other = network.organisation("reseller");
        PortfolioId portfolio = portfolio(one, other);
        GoalId goal = set(portfolio, GoalKind.PAIRS_INTRODUCED);
        introduced(portfolio, one, other, "NOT_CONNECTED");
        assertThat(reached(portfolio, goal)).isZero();
        introduced(portfolio, one, other, "CONNECTED");
        introduced(portfolio, one, other, "CONNECTED");
        assertThat(reached(portfolio, goal)).as("a pair counts once").isEqualTo(1);
        PortfolioId another = portfolio(one, other);
        assertThat(reached(another, set(another, GoalKind.PAIRS_INTRODUCED)))
                .as("another portfolio's managers did not")
                .isZero();
    }

    private void introduced(PortfolioId portfolio, OrganisationId one, OrganisationId other, String state) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        write(
                "insert into introduction (id, version, portfolio_id, low_id, high_id, introduced_by, reason, state,"
                        + " started_at, answer_until, closed_at) values (?, 0, ?, ?, ?, ?, 'fits', ?, ?, ?, ?)",
                IdColumn.bytes(Identifiers.next()),
                bytes(portfolio),
                bytes(one),
                bytes(other),
                bytes(manager.id()),
                state,
                now,
                now,
                now);
    }

    @Test
    void keepsWhatWasReachedWhenAGoalHasEnded() {
        OrganisationId member = network.organisation("reseller");
        PortfolioId portfolio = portfolio(member);
        GoalId met = set(portfolio, GoalKind.NEW_MEMBERS, 1, today.minusDays(5), today.plusDays(1));
        GoalId missed = set(portfolio, GoalKind.NEW_MEMBERS, 2, today.minusDays(5), today.plusDays(1));
        goals.closeEnded();
        assertThat(desk.get(portfolio, met, manager.reader()).isOpen())
                .as("its last day is not over")
                .isTrue();
        write(
                "update portfolio_goal set starts_on = ?, ends_on = ? where portfolio_id = ?",
                today.minusDays(6),
                today.minusDays(1),
                bytes(portfolio));
        write(
                "update portfolio_member set joined_at = ? where portfolio_id = ?",
                today.minusDays(2).atStartOfDay(),
                bytes(portfolio));
        assertThatThrownBy(() -> goals.withdraw(portfolio, met, 0, "too late", manager.reader()))
                .isInstanceOf(GoalChanged.class);
        while (goals.closeEnded() > 0) {
            assertThat(portfolio).isNotNull();
        }
        portfolios.leave(portfolio, member);
        assertThat(desk.of(portfolio, manager.reader(), 10))
                .extracting(GoalView::id, GoalView::reached, GoalView::standing)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(met, 1, GoalStanding.REACHED),
                        org.assertj.core.api.Assertions.tuple(missed, 1, GoalStanding.MISSED));
        assertThat(audit.entries(portfolio.value()))
                .extracting(AuditEntry::action)
                .contains("portfolio.goalSet", "portfolio.goalEnded");
    }

    @Test
    void isSetByManagersSeenByAdministratorsAndUnknownToEverybodyElse() {
        OrganisationId member = network.organisation("reseller");
        PortfolioId portfolio = portfolio(member);
        GoalId goal = set(portfolio, GoalKind.NEW_MEMBERS);
        SetGoal aim = aim(GoalKind.NEW_MEMBERS, 1, today, today);
        for (PersonProfile other : List.of(network.partnerUser(member), network.person(Role.PPM))) {
            assertThatThrownBy(() -> desk.of(portfolio, other.reader(), 10)).isInstanceOf(UnknownPortfolio.class);
            assertThatThrownBy(() -> desk.get(portfolio, goal, other.reader())).isInstanceOf(UnknownPortfolio.class);
            assertThatThrownBy(() -> goals.set(portfolio, aim, other.reader())).isInstanceOf(UnknownPortfolio.class);
        }
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        assertThat(desk.of(portfolio, administrator.reader(), 10)).hasSize(1);
        assertThatThrownBy(() -> goals.set(portfolio, aim, administrator.reader()))
                .isInstanceOf(AccessDeniedException.class);
        PortfolioId another = portfolio();
        assertThatThrownBy(() -> desk.get(another, goal, manager.reader())).isInstanceOf(UnknownGoal.class);
    }

    @Test
    void keepsToItsLimits() {
        PortfolioId portfolio = portfolio();
        assertThatThrownBy(() -> set(portfolio, GoalKind.NEW_MEMBERS, 1, today.minusDays(3), today.minusDays(1)))
                .isInstanceOf(GoalRefused.class);
        assertThatThrownBy(() -> aim(GoalKind.NEW_MEMBERS, 0, today, today))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aim(GoalKind.NEW_MEMBERS, 1, today, today.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        GoalId first = set(portfolio, GoalKind.NEW_MEMBERS, 1, today, today.plusDays(SetGoal.DAYS_MAX));
        for (int count = 1; count < Goals.OPEN_MAX; count++) {
            set(portfolio, GoalKind.NEW_MEMBERS);
        }
        assertThatThrownBy(() -> set(portfolio, GoalKind.NEW_MEMBERS)).isInstanceOf(GoalRefused.class);
        SetGoal more = aim(GoalKind.NEW_MEMBERS, 7, today, today.plusDays(3));
        network.as(manager, () -> {
            goals.change(portfolio, first, more, 0, manager.reader());
            return first;
        });
        assertThat(desk.get(portfolio, first, manager.reader()).target()).isEqualTo(7);
        assertThatThrownBy(() -> goals.change(portfolio, first, more, 0, manager.reader()))
                .isInstanceOf(GoalChanged.class);
        assertThatThrownBy(() ->
                        goals.change(portfolio, first, aim(GoalKind.JOINT_WINS, 7, today, today), 1, manager.reader()))
                .isInstanceOf(GoalRefused.class);
        goals.withdraw(portfolio, first, 1, "enough", manager.reader());
        assertThat(desk.get(portfolio, first, manager.reader()).standing()).isEqualTo(GoalStanding.WITHDRAWN);
        assertThatThrownBy(() -> goals.withdraw(portfolio, first, 2, "again", manager.reader()))
                .isInstanceOf(GoalChanged.class);
        set(portfolio, GoalKind.NEW_MEMBERS);
    }

    @Test
    void isShownAndSetOnItsPage() throws Exception {
        PortfolioId portfolio = portfolio(network.organisation("reseller"));
        String page = "/portfolios/" + portfolio + "/goals";
        Caller caller = new Caller(http, manager);
        assertThat(read(caller, "/")).contains(page);
        assertThat(read(caller, page)).contains("No goal is under way", "Set a goal");
        send(caller, page, "set", "newMembers", "4");
        assertThat(read(caller, page))
                .contains("1 of 4 (25%)", "behind", "<progress", "value=\"25\"", "50% of the time");
        assertThat(read(caller, page + "?language=de")).contains("1 von 4 (25 %)", "im Rückstand", "Neue Mitglieder");
        assertThat(read(caller, "/portfolios/" + portfolio + "/synergy"))
                .as("the portfolio's page shows what is under way")
                .contains("1 of 4 (25%)", "behind", "<progress", page);
        send(caller, page, "malformed", "newMembers", "0");
        send(caller, page, "malformed", "region", "3");
        GoalView goal = desk.of(portfolio, manager.reader(), 1).get(0);
        http.perform(caller.signed(post(page + "/" + goal.id() + "/withdrawal"))
                        .with(csrf())
                        .queryParam("version", "0")
                        .queryParam("reason", "not <now>"))
                .andExpect(redirectedUrl(page + "?told=withdrawn"));
        assertThat(read(caller, page)).contains("given up", "not &lt;now&gt;", "No goal is under way");
        assertThat(read(new Caller(http, network.person(Role.ADMINISTRATOR)), page))
                .doesNotContain("Set a goal");
        new Caller(http, network.person(Role.PPM)).read(page).andExpect(status().isNotFound());
    }

    private void send(Caller caller, String page, String told, String kind, String target) throws Exception {
        http.perform(caller.signed(post(page))
                        .with(csrf())
                        .queryParam("kind", kind)
                        .queryParam("target", target)
                        .queryParam("from", today.minusDays(500).toString())
                        .queryParam("until", today.plusDays(499).toString()))
                .andExpect(redirectedUrl(page + "?told=" + told));
    }

    private static String read(Caller reader, String path) throws Exception {
        return reader.read(path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void isServedOverRest() throws Exception {
        OrganisationId member = network.organisation("reseller");
        PortfolioId portfolio = portfolio(member);
        String door = "/api/v1/portfolios/" + portfolio + "/goals";
        Caller caller = new Caller(http, manager);
        String body = "{\"kind\":\"newMembers\",\"target\":4,\"from\":\"" + today + "\",\"until\":\""
                + today.plusDays(9) + "\"}";
        caller.send(post(door).header("Idempotency-Key", NetworkFixture.unique("key")), body)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reached").value(1))
                .andExpect(jsonPath("$.standing").value("onTrack"));
        caller.send(
                        post(door).header("Idempotency-Key", NetworkFixture.unique("key")),
                        body.replace("\"target\"", "\"reached\":9,\"target\""))
                .andExpect(status().isBadRequest());
        GoalView goal = desk.of(portfolio, manager.reader(), 1).get(0);
        caller.send(put(door + "/" + goal.id()), body).andExpect(status().isPreconditionRequired());
        caller.send(put(door + "/" + goal.id()).header("If-Match", "\"0\""), body.replace(":4,", ":1,"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing").value("reached"));
        caller.read(door + "?limit=1")
                .andExpect(jsonPath("$.items[0].id").value(goal.id().toString()));
        new Caller(http, network.partnerUser(member)).read(door).andExpect(status().isForbidden());
        new Caller(http, network.person(Role.PPM)).read(door).andExpect(status().isNotFound());
    }
}
