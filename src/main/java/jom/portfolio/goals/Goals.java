package jom.portfolio.goals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jom.kernel.Texts;
import jom.network.Reader;
import jom.platform.Acting;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What the managers of a portfolio do with its goals. What is reached is counted, never told. */
@Service
public class Goals {

    /** How many may be under way in one portfolio. */
    public static final int OPEN_MAX = 20;

    /** Of the reason why one is given up, in characters. */
    public static final int REASON_LENGTH_MAX = 500;

    private static final int CLOSED_AT_ONCE_MAX = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Goals.class);

    private final GoalRows rows;
    private final GoalDesk desk;
    private final GoalCount count;
    private final PortfolioDirectory portfolios;
    private final AuditTrail audit;
    private final Acting acting;
    private final Clock clock;

    Goals(
            GoalRows rows,
            GoalDesk desk,
            GoalCount count,
            PortfolioDirectory portfolios,
            AuditTrail audit,
            Acting acting,
            Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.count = count;
        this.portfolios = portfolios;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Sets a goal.
     *
     * @throws jom.portfolio.UnknownPortfolio if the reader does not look after the portfolio
     * @throws AccessDeniedException if the reader looks after it, and does not manage it
     * @throws GoalRefused if {@value #OPEN_MAX} are under way, or its last day has passed
     */
    @UseCase
    public GoalId set(PortfolioId portfolio, SetGoal aim, Reader reader) {
        requireManager(portfolio, reader);
        requireAhead(aim);
        rows.lock(portfolio);
        if (rows.open(portfolio) >= OPEN_MAX) {
            throw GoalRefused.tooMany();
        }
        Goal goal = new Goal(
                GoalId.next(),
                portfolio,
                0,
                aim,
                acting.current().name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                Optional.empty());
        rows.add(goal);
        audit.record(fact(goal, "goalSet")
                .with("target", aim.target())
                .with("from", aim.from().toString())
                .with("until", aim.until().toString()));
        LOG.info("goal set portfolio={} goal={} kind={}", portfolio, goal.id(), aim.kind());
        return goal.id();
    }

    /**
     * Sets target and dates anew; what it counts stays.
     *
     * @param version of the goal as it was read
     * @throws UnknownGoal if there is none in this portfolio
     * @throws GoalChanged if it is no longer as it was read, or not under way any more
     * @throws GoalRefused if its last day has passed
     */
    @UseCase
    public void change(PortfolioId portfolio, GoalId id, SetGoal aim, long version, Reader reader) {
        requireManager(portfolio, reader);
        Goal goal = open(portfolio, id, version);
        requireAhead(aim);
        if (aim.kind() != goal.aim().kind()) {
            throw GoalRefused.otherKind();
        }
        if (!rows.change(goal, aim)) {
            throw new GoalChanged();
        }
        audit.record(fact(goal, "goalChanged")
                .changed("target", goal.aim().target(), aim.target())
                .changed("from", goal.aim().from().toString(), aim.from().toString())
                .changed("until", goal.aim().until().toString(), aim.until().toString()));
    }

    /**
     * Gives a goal up.
     *
     * @param version of the goal as it was read
     * @param reason at most {@value #REASON_LENGTH_MAX} characters
     * @throws UnknownGoal if there is none in this portfolio
     * @throws GoalChanged if it is no longer as it was read, or not under way any more
     */
    @UseCase
    public void withdraw(PortfolioId portfolio, GoalId id, long version, String reason, Reader reader) {
        requireManager(portfolio, reader);
        String words = Texts.required("reason", reason, REASON_LENGTH_MAX);
        Goal goal = open(portfolio, id, version);
        if (!rows.withdraw(goal, words)) {
            throw new GoalChanged();
        }
        audit.record(fact(goal, "goalWithdrawn").with("reason", words));
    }

    /**
     * Counts what was reached of goals whose last day has passed, at most {@value #CLOSED_AT_ONCE_MAX}, and keeps it for good.
     *
     * @return how many
     */
    @UseCase
    public int closeEnded() {
        List<Goal> ended = rows.ended(count.today(), CLOSED_AT_ONCE_MAX);
        int closed = 0;
        for (Goal goal : ended) {
            int reached = count.of(goal.portfolio(), List.of(goal)).getOrDefault(goal.id(), 0);
            if (rows.close(goal, reached)) {
                audit.record(fact(goal, "goalEnded")
                        .with("target", goal.aim().target())
                        .with("reached", reached));
                closed++;
            }
        }
        return closed;
    }

    private Goal open(PortfolioId portfolio, GoalId id, long version) {
        Goal goal = desk.known(portfolio, id);
        boolean isOver = goal.aim().until().isBefore(count.today());
        if (goal.version() != version || !goal.isOpen() || isOver) {
            throw new GoalChanged();
        }
        return goal;
    }

    private void requireAhead(SetGoal aim) {
        if (aim.until().isBefore(count.today())) {
            throw GoalRefused.over();
        }
    }

    private void requireManager(PortfolioId portfolio, Reader reader) {
        desk.requireLookingAfter(portfolio, reader);
        if (!portfolios.isManagedBy(portfolio, reader)) {
            throw new AccessDeniedException("no manager of the portfolio");
        }
    }

    private static AuditRecord fact(Goal goal, String action) {
        return AuditRecord.of(goal.portfolio().value(), "portfolio." + action)
                .visibleTo(Audience.OFFICE)
                .with("goal", goal.id().toString())
                .with("kind", goal.aim().kind().key());
    }
}
