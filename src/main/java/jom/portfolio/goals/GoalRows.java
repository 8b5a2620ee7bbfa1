package jom.portfolio.goals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps goals. The caller has a transaction. */
@Component
class GoalRows {

    private static final String COLUMNS = "id, portfolio_id, version, kind, target, starts_on, ends_on, set_by, set_at,"
            + " reached, withdrawal_reason";
    private static final String READ = "select " + COLUMNS + " from portfolio_goal where ";
    private static final String OPEN = "reached is null and withdrawal_reason is null";
    private static final String CHANGE = "update portfolio_goal set version = version + 1, ";
    private static final String AS_READ = " where id = ? and version = ? and " + OPEN;

    private final JdbcTemplate jdbc;

    GoalRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a portfolio that are under way, and of the others those that were set last; the newest first. */
    List<Goal> of(PortfolioId portfolio, int limit) {
        return jdbc.query(
                READ + "portfolio_id = ? order by case when " + OPEN + " then 0 else 1 end, id desc limit ?",
                GoalRows::goal,
                IdColumn.bytes(portfolio.value()),
                limit);
    }

    /** The newest first. */
    List<Goal> before(PortfolioId portfolio, @Nullable GoalId before, int limit) {
        return before == null
                ? jdbc.query(
                        READ + "portfolio_id = ? order by id desc limit ?",
                        GoalRows::goal,
                        IdColumn.bytes(portfolio.value()),
                        limit)
                : jdbc.query(
                        READ + "portfolio_id = ? and id < ? order by id desc limit ?",
                        GoalRows::goal,
                        IdColumn.bytes(portfolio.value()),
                        IdColumn.bytes(before.value()),
                        limit);
    }

    Optional<Goal> find(GoalId id) {
        return jdbc.query(READ + "id = ?", GoalRows::goal, (Object) IdColumn.bytes(id.value())).stream()
                .findFirst();
    }

    /** Those under way whose last day has passed. */
    List<Goal> ended(LocalDate today, int limit) {
        return jdbc.query(READ + OPEN + " and ends_on < ? order by ends_on, id limit ?", GoalRows::goal, today, limit);
    }

    int open(PortfolioId portfolio) {
        Integer count = jdbc.queryForObject(
                "select count(*) from portfolio_goal where portfolio_id = ? and " + OPEN, Integer.class, (Object)
                        IdColumn.bytes(portfolio.value()));
        return count == null ? 0 : count;
    }

    /** One change of a portfolio's goals at a time, lest two set the last that may be set. */
    void lock(PortfolioId portfolio) {
        jdbc.queryForList("select id from portfolio where id = ? for update", byte[].class, (Object)
                IdColumn.bytes(portfolio.value()));
    }

    void add(Goal goal) {
        SetGoal aim = goal.aim();
        jdbc.update(
                "insert into portfolio_goal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, null)",
                IdColumn.bytes(goal.id().value()),
                IdColumn.bytes(goal.portfolio().value()),
                goal.version(),
                aim.kind().name(),
                aim.target(),
                aim.from(),
                aim.until(),
                goal.setBy(),
                LocalDateTime.ofInstant(goal.setAt(), ZoneOffset.UTC));
    }

    /** Whether it was still as it was read. */
    boolean change(Goal goal, SetGoal aim) {
        return jdbc.update(
                        CHANGE + "target = ?, starts_on = ?, ends_on = ?" + AS_READ,
                        aim.target(),
                        aim.from(),
                        aim.until(),
                        IdColumn.bytes(goal.id().value()),
                        goal.version())
                == 1;
    }

    /** Whether it was still as it was read. */
    boolean withdraw(Goal goal, String reason) {
        return jdbc.update(
                        CHANGE + "withdrawal_reason = ?" + AS_READ,
                        reason,
                        IdColumn.bytes(goal.id().value()),
                        goal.version())
                == 1;
    }

    /** Whether it was still as it was read. */
    boolean close(Goal goal, int reached) {
        return jdbc.update(
                        CHANGE + "reached = ?" + AS_READ,
                        reached,
                        IdColumn.bytes(goal.id().value()),
                        goal.version())
                == 1;
    }

    /** How many pairs its managers introduced so that they connected in a while; a pair counts once. */
    int introduced(PortfolioId portfolio, Instant since, Instant until) {
        Integer pairs = jdbc.queryForObject(
                "select count(*) from (select distinct low_id, high_id from introduction where portfolio_id = ?"
                        + " and state = 'CONNECTED' and closed_at >= ? and closed_at < ?) pairs",
                Integer.class,
                IdColumn.bytes(portfolio.value()),
                LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                LocalDateTime.ofInstant(until, ZoneOffset.UTC));
        return pairs == null ? 0 : pairs;
    }

    /** Who is in a portfolio, and since when. */
    Map<OrganisationId, Instant> members(PortfolioId portfolio) {
        Map<OrganisationId, Instant> members = new HashMap<>();
        jdbc.query(
                "select organisation_id, joined_at from portfolio_member where portfolio_id = ?",
                row -> {
                    members.put(new OrganisationId(IdColumn.uuid(row.getBytes(1))), at(row, 2));
                },
                (Object) IdColumn.bytes(portfolio.value()));
        return members;
    }

    private static Goal goal(ResultSet row, int any) throws SQLException {
        return new Goal(
                new GoalId(IdColumn.uuid(row.getBytes(1))),
                new PortfolioId(IdColumn.uuid(row.getBytes(2))),
                row.getLong(3),
                new SetGoal(
                        GoalKind.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)),
                row.getString(8),
                at(row, 9),
                Optional.ofNullable(row.getObject(10, Integer.class)),
                Optional.ofNullable(row.getString(11)));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
