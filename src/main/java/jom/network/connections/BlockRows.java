package jom.network.connections;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Who has blocked whom, in its table. */
@Component
class BlockRows {

    /** Databases limit the values in one statement; whoever asks about more gets all pairs and picks. */
    private static final int IDS_MAX = 1_000;

    private final NamedParameterJdbcTemplate jdbc;

    BlockRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean isBlocked(OrganisationId blocker, OrganisationId blocked) {
        return !jdbc.queryForList(
                        "select 1 from organisation_block where blocker_id = :blocker and blocked_id = :blocked",
                        Map.of("blocker", bytes(blocker), "blocked", bytes(blocked)),
                        Integer.class)
                .isEmpty();
    }

    /** Gives whether it is new. */
    boolean insert(OrganisationId blocker, OrganisationId blocked, LocalDateTime at) {
        try {
            jdbc.update(
                    "insert into organisation_block (blocker_id, blocked_id, blocked_at)"
                            + " values (:blocker, :blocked, :at)",
                    Map.of("blocker", bytes(blocker), "blocked", bytes(blocked), "at", at));
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    boolean delete(OrganisationId blocker, OrganisationId blocked) {
        return jdbc.update(
                        "delete from organisation_block where blocker_id = :blocker and blocked_id = :blocked",
                        Map.of("blocker", bytes(blocker), "blocked", bytes(blocked)))
                > 0;
    }

    List<OrganisationId> of(OrganisationId blocker) {
        return jdbc.query(
                "select blocked_id from organisation_block where blocker_id = :blocker order by blocked_id",
                Map.of("blocker", bytes(blocker)),
                (row, number) -> id(row.getBytes(1)));
    }

    Set<OrganisationPair> pairsAmong(Collection<OrganisationId> organisations) {
        Set<OrganisationId> asked = Set.copyOf(organisations);
        if (asked.size() < 2) {
            return Set.of();
        }
        String all = "select blocker_id, blocked_id from organisation_block";
        List<OrganisationPair> pairs = new ArrayList<>();
        boolean few = asked.size() <= IDS_MAX;
        jdbc.query(
                few ? all + " where blocker_id in (:ids) and blocked_id in (:ids)" : all,
                few ? Map.of("ids", asked.stream().map(BlockRows::bytes).toList()) : Map.of(),
                row -> {
                    pairs.add(OrganisationPair.of(id(row.getBytes(1)), id(row.getBytes(2))));
                });
        pairs.removeIf(pair -> !asked.contains(pair.low()) || !asked.contains(pair.high()));
        return Set.copyOf(new HashSet<>(pairs));
    }

    private static OrganisationId id(byte[] bytes) {
        return new OrganisationId(IdColumn.uuid(bytes));
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
