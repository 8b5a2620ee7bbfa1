package jom.workflow.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jom.platform.Actor;
import jom.platform.IdColumn;
import jom.workflow.gate.DeploymentView.DefinedView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The deployments that people made, and the files of those that wait. */
@Component
class KeptDeployments {

    private static final String COLUMNS =
            "select id, name, source, state, author, submitted_at, decided_by, decided_at from model_deployment ";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    KeptDeployments(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a deployment.
     *
     * @param engineId that of the engine's deployment; none while it is held
     */
    void add(
            DeploymentId id,
            Submission submission,
            String source,
            Collection<Defined> definitions,
            @Nullable String engineId) {
        jdbc.update(
                "insert into model_deployment (id, name, source, state, author, author_id, submitted_at, engine_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                bytes(id),
                submission.name(),
                source,
                (engineId == null ? DeploymentState.HELD : DeploymentState.DEPLOYED).name(),
                submission.author().name(),
                IdColumn.bytes(submission.author().person().id()),
                now(),
                engineId);
        jdbc.batchUpdate(
                "insert into model_deployment_definition (deployment_id, kind, definition_id) values (?, ?, ?)",
                definitions.stream()
                        .map(defined -> new Object[] {bytes(id), defined.kind().key(), defined.id()})
                        .toList());
    }

    void addFiles(DeploymentId id, Map<String, byte[]> files) {
        files.forEach((name, content) -> jdbc.update(
                "insert into model_deployment_file (deployment_id, name, content) values (?, ?, ?)",
                bytes(id),
                name,
                content));
    }

    Map<String, byte[]> files(DeploymentId id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        jdbc.query(
                "select name, content from model_deployment_file where deployment_id = ? order by name",
                row -> {
                    files.put(row.getString(1), row.getBytes(2));
                },
                (Object) bytes(id));
        return files;
    }

    /** Ends the waiting of a deployment; {@code false} if it does not wait, or no longer. */
    boolean decide(DeploymentId id, DeploymentState state, String by, @Nullable String engineId) {
        int decided = jdbc.update(
                "update model_deployment set state = ?, decided_by = ?, decided_at = ?, engine_id = ?"
                        + " where id = ? and state = ?",
                state.name(),
                by,
                now(),
                engineId,
                bytes(id),
                DeploymentState.HELD.name());
        jdbc.update("delete from model_deployment_file where deployment_id = ?", (Object) bytes(id));
        return decided == 1;
    }

    /** Who sent a deployment. */
    Actor author(DeploymentId id) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select author_id, author from model_deployment where id = ?",
                (row, any) -> new Actor(IdColumn.uuid(row.getBytes(1)), row.getString(2)),
                (Object) bytes(id)));
    }

    /** Which of them became this deployment of the engine's. */
    Optional<DeploymentId> byEngineId(String engineId) {
        return jdbc
                .query(
                        "select id from model_deployment where engine_id = ?",
                        (row, any) -> new DeploymentId(IdColumn.uuid(row.getBytes(1))),
                        engineId)
                .stream()
                .findFirst();
    }

    Optional<DeploymentView> find(DeploymentId id) {
        return jdbc
                .query(COLUMNS + "where id = ?", mapper(definitions(List.of(id.value()))), (Object) bytes(id))
                .stream()
                .findFirst();
    }

    /** The newest, or those before one, up to a number. */
    List<DeploymentView> newest(@Nullable DeploymentId before, int limit) {
        RowMapper<UUID> id = (row, any) -> IdColumn.uuid(row.getBytes(1));
        List<UUID> ids = before == null
                ? jdbc.query("select id from model_deployment order by id desc limit ?", id, limit)
                : jdbc.query(
                        "select id from model_deployment where id < ? order by id desc limit ?",
                        id,
                        bytes(before),
                        limit);
        Map<UUID, List<DefinedView>> definitions = definitions(ids);
        return ids.stream()
                .flatMap(each ->
                        jdbc
                                .query(COLUMNS + "where id = ?", mapper(definitions), (Object) IdColumn.bytes(each))
                                .stream())
                .toList();
    }

    private Map<UUID, List<DefinedView>> definitions(List<UUID> ids) {
        Map<UUID, List<DefinedView>> found = new HashMap<>();
        ids.forEach(id -> jdbc.query(
                "select kind, definition_id from model_deployment_definition where deployment_id = ?"
                        + " order by kind desc, definition_id",
                row -> {
                    found.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(new DefinedView(row.getString(1), row.getString(2)));
                },
                (Object) IdColumn.bytes(id)));
        return found;
    }

    private static RowMapper<DeploymentView> mapper(Map<UUID, List<DefinedView>> definitions) {
        return (row, any) -> {
            UUID id = IdColumn.uuid(row.getBytes(1));
            return new DeploymentView(
                    new DeploymentId(id),
                    row.getString(2),
                    row.getString(3),
                    DeploymentState.valueOf(row.getString(4)),
                    row.getString(5),
                    instant(row.getObject(6, LocalDateTime.class)),
                    row.getString(7),
                    Optional.ofNullable(row.getObject(8, LocalDateTime.class))
                            .map(KeptDeployments::instant)
                            .orElse(null),
                    definitions.getOrDefault(id, List.of()));
        };
    }

    private static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] bytes(DeploymentId id) {
        return IdColumn.bytes(id.value());
    }
}
