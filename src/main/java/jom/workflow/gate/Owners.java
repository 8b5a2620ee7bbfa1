package jom.workflow.gate;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** To which portfolios the ids of deployed processes, decisions and forms belong: those of whoever deployed them first. */
@Component
class Owners {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Owners(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody, if it is not deployed yet or was shipped. */
    Set<UUID> of(Defined.Kind kind, String id) {
        return Set.copyOf(jdbc.query(
                "select owner from definition_owner where kind = ? and definition_id = ?",
                (row, any) -> IdColumn.uuid(row.getBytes(1)),
                kind.key(),
                id));
    }

    /** The ids of one kind that belong to one of these owners. */
    Set<String> owned(Defined.Kind kind, Set<UUID> owners) {
        Set<String> ids = new TreeSet<>();
        for (UUID owner : owners) {
            ids.addAll(jdbc.queryForList(
                    "select definition_id from definition_owner where owner = ? and kind = ?",
                    String.class,
                    IdColumn.bytes(owner),
                    kind.key()));
        }
        return ids;
    }

    /** Makes the author's portfolios the owners of whatever among these has none. */
    void claim(Author author, Collection<Defined> definitions) {
        List<Object[]> rows = definitions.stream()
                .filter(defined -> of(defined.kind(), defined.id()).isEmpty())
                .flatMap(defined -> author.owners().stream().map(owner -> row(defined, owner, author)))
                .collect(Collectors.toList());
        jdbc.batchUpdate(
                "insert into definition_owner (kind, definition_id, owner, claimed_by, claimed_at) values (?, ?, ?, ?, ?)",
                rows);
    }

    private Object[] row(Defined defined, UUID owner, Author author) {
        return new Object[] {
            defined.kind().key(),
            defined.id(),
            IdColumn.bytes(owner),
            author.name(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }
}
