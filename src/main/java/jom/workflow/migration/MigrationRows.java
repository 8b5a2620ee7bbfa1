package jom.workflow.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.platform.Acting;
import jom.platform.IdColumn;
import jom.workflow.migration.MigratingInstance.State;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The migrations, their pairs of steps, and each instance with what became of it. */
@Component
class MigrationRows {

    private static final int PORTION = 500;

    private final JdbcTemplate jdbc;
    private final Acting acting;
    private final Clock clock;

    MigrationRows(JdbcTemplate jdbc, Acting acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    /** The versions between which it moves. */
    record Versions(ProcessDefinition from, ProcessDefinition to) {}

    /** A migration with the engine's ids of its versions. */
    record Found(Migration migration, String fromDefinition, String toDefinition) {}

    /** One instance of a migration as it is kept. */
    record Row(
            String instance,
            String about,
            State state,
            @Nullable Obstacle obstacle,
            String detail) {}

    MigrationId add(Versions versions, List<StepPair> pairs, List<ProcessInstance> instances) {
        MigrationId id = MigrationId.next();
        jdbc.update(
                "insert into workflow_migration (id, process_key, from_definition, from_version, to_definition,"
                        + " to_version, planned_by, planned_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                bytes(id),
                versions.from().getKey(),
                versions.from().getId(),
                versions.from().getVersion(),
                versions.to().getId(),
                versions.to().getVersion(),
                acting.current().name(),
                now());
        jdbc.batchUpdate(
                "insert into workflow_migration_step (migration_id, step_from, step_to) values (?, ?, ?)",
                pairs,
                PORTION,
                (row, pair) -> {
                    row.setBytes(1, bytes(id));
                    row.setString(2, pair.from());
                    row.setString(3, pair.to());
                });
        jdbc.batchUpdate(
                "insert into workflow_migration_instance (migration_id, instance_id, about, state) values (?, ?, ?, ?)",
                instances,
                PORTION,
                (row, instance) -> {
                    row.setBytes(1, bytes(id));
                    row.setString(2, instance.getId());
                    row.setString(3, RunningProcesses.about(instance));
                    row.setString(4, State.LEFT.name());
                });
        return id;
    }

    /** @throws UnknownMigration if there is none */
    Found get(MigrationId id) {
        List<StepPair> pairs = jdbc.query(
                "select step_from, step_to from workflow_migration_step where migration_id = ? order by step_from",
                (row, any) -> new StepPair(row.getString(1), row.getString(2)),
                (Object) bytes(id));
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.query(
                "select state, count(*) from workflow_migration_instance where migration_id = ? group by state",
                row -> {
                    counts.put(State.valueOf(row.getString(1)), row.getInt(2));
                },
                (Object) bytes(id));
        return jdbc
                .query(
                        "select * from workflow_migration where id = ?",
                        (row, any) -> found(id, row, pairs, counts),
                        (Object) bytes(id))
                .stream()
                .findFirst()
                .orElseThrow(UnknownMigration::new);
    }

    private static Found found(MigrationId id, ResultSet row, List<StepPair> pairs, Map<State, Integer> counts)
            throws SQLException {
        int left = counts.getOrDefault(State.LEFT, 0);
        int moved = counts.getOrDefault(State.MOVED, 0);
        int refused = counts.getOrDefault(State.REFUSED, 0);
        Migration migration = new Migration(
                id,
                row.getString("process_key"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                pairs,
                left + moved + refused,
                moved,
                refused,
                left,
                row.getString("planned_by"),
                row.getObject("planned_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
        return new Found(migration, row.getString("from_definition"), row.getString("to_definition"));
    }

    /** The newest migrations of a process. */
    List<MigrationId> newest(String process, int limit) {
        return jdbc.query(
                "select id from workflow_migration where process_key = ? order by id desc limit ?",
                (row, any) -> new MigrationId(IdColumn.uuid(row.getBytes(1))),
                process,
                limit);
    }

    /** Instances in the order of their ids, after one of them if it is given; of one state, or of all. */
    List<Row> instances(MigrationId id, @Nullable State state, @Nullable String after, int limit) {
        List<Object> values = new ArrayList<>(List.of(bytes(id)));
        Optional.ofNullable(state).map(State::name).ifPresent(values::add);
        Optional.ofNullable(after).ifPresent(values::add);
        values.add(limit);
        return jdbc.query(
                "select instance_id, about, state, obstacle, detail from workflow_migration_instance"
                        + " where migration_id = ?"
                        + (state == null ? "" : " and state = ?")
                        + (after == null ? "" : " and instance_id > ?")
                        + " order by instance_id limit ?",
                (row, any) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        State.valueOf(row.getString(3)),
                        row.getString(4) == null ? null : Obstacle.valueOf(row.getString(4)),
                        row.getString(5) == null ? "" : row.getString(5)),
                values.toArray());
    }

    /** Settles an instance that is left; {@code false} if somebody was faster. */
    boolean settle(MigrationId id, String instance, @Nullable Obstacle obstacle, String detail) {
        return jdbc.update(
                        "update workflow_migration_instance set state = ?, obstacle = ?, detail = ?, settled_by = ?,"
                                + " settled_at = ? where migration_id = ? and instance_id = ? and state = ?",
                        (obstacle == null ? State.MOVED : State.REFUSED).name(),
                        obstacle == null ? null : obstacle.name(),
                        detail.isEmpty() ? null : detail,
                        acting.current().name(),
                        now(),
                        bytes(id),
                        instance,
                        State.LEFT.name())
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] bytes(MigrationId id) {
        return IdColumn.bytes(id.value());
    }
}
