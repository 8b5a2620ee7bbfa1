package jom.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.PartnerType;
import jom.network.WorkflowKey;
import jom.platform.IdColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What portfolios have mapped, and each change of it. */
@Component
class MappedWorkflows {

    private static final String WHERE = " where portfolio_id = ? and partner_type = ? and phase = ?";
    private static final String ROW =
            "insert into workflow_override (workflow, version, portfolio_id, partner_type, phase)"
                    + " values (?, ?, ?, ?, ?)";
    private static final String UPDATE = "update workflow_override set workflow = ?, version = ?" + WHERE;

    private final JdbcTemplate jdbc;

    MappedWorkflows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param workflow empty for the partner type's own */
    record Mapping(Optional<WorkflowKey> workflow, long version) {

        static final Mapping NEVER = new Mapping(Optional.empty(), 0);
    }

    /** All of a portfolio that were ever mapped, in one statement. */
    Map<WorkflowPlace, Mapping> of(PortfolioId portfolio) {
        Map<WorkflowPlace, Mapping> found = new HashMap<>();
        jdbc.query(
                "select partner_type, phase, workflow, version from workflow_override where portfolio_id = ?",
                row -> {
                    found.put(
                            new WorkflowPlace(
                                    portfolio, new PartnerType(row.getString(1)), Phase.valueOf(row.getString(2))),
                            new Mapping(workflow(row.getString(3)), row.getLong(4)));
                },
                (Object) IdColumn.bytes(portfolio.value()));
        return found;
    }

    /**
     * Maps a place and keeps the change.
     *
     * @throws MappingChanged if it is no longer as it was
     */
    void change(WorkflowPlace place, Mapping before, WorkflowChange change) {
        Object[] values = {
            text(change.workflow()),
            change.version(),
            id(place),
            place.type().key(),
            place.phase().name()
        };
        try {
            if (before.version() == 0) {
                jdbc.update(ROW, values);
            } else if (jdbc.update(UPDATE + " and version = " + before.version(), values) == 0) {
                throw new MappingChanged();
            }
        } catch (DuplicateKeyException overtaken) {
            throw new MappingChanged();
        }
        jdbc.update(
                "insert into workflow_override_change (id, portfolio_id, partner_type, phase, version, workflow_before,"
                        + " workflow, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IdColumn.bytes(change.id().value()),
                id(place),
                place.type().key(),
                place.phase().name(),
                change.version(),
                text(change.before()),
                text(change.workflow()),
                change.by(),
                LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC));
    }

    /** The latest change of a place. */
    Optional<WorkflowChange> latest(WorkflowPlace place) {
        return jdbc
                .query(
                        "select * from workflow_override_change" + WHERE + " order by version desc limit 1",
                        (row, any) -> change(row),
                        id(place),
                        place.type().key(),
                        place.phase().name())
                .stream()
                .findFirst();
    }

    /** The latest changes of a portfolio, or those before one, the latest first. */
    List<WorkflowChange> changes(PortfolioId portfolio, @Nullable WorkflowChangeId before, int limit) {
        List<Object> values = new ArrayList<>(List.of(IdColumn.bytes(portfolio.value())));
        Optional.ofNullable(before).ifPresent(id -> values.add(IdColumn.bytes(id.value())));
        values.add(limit);
        return jdbc.query(
                "select * from workflow_override_change where portfolio_id = ?"
                        + (before == null ? "" : " and id < ?")
                        + " order by id desc limit ?",
                (row, any) -> change(row),
                values.toArray());
    }

    private static WorkflowChange change(ResultSet row) throws SQLException {
        return new WorkflowChange(
                new WorkflowChangeId(IdColumn.uuid(row.getBytes("id"))),
                new PartnerType(row.getString("partner_type")),
                Phase.valueOf(row.getString("phase")),
                row.getLong("version"),
                workflow(row.getString("workflow_before")),
                workflow(row.getString("workflow")),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static byte[] id(WorkflowPlace place) {
        return IdColumn.bytes(place.portfolio().value());
    }

    private static @Nullable String text(Optional<WorkflowKey> workflow) {
        return workflow.map(WorkflowKey::value).orElse(null);
    }

    private static Optional<WorkflowKey> workflow(@Nullable String stored) {
        return Optional.ofNullable(stored).map(WorkflowKey::new);
    }
}
