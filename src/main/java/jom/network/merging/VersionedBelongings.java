package jom.network.merging;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Belongings that are pairs of an organisation and something with a version, such as a person: its version goes up, and a
 * change of it that was begun before is stale.
 */
public final class VersionedBelongings implements Belongings {

    private final NamedParameterJdbcTemplate jdbc;
    private final RowBelongings rows;
    private final String touch;

    /** @param table of what has the version */
    public VersionedBelongings(NamedParameterJdbcTemplate jdbc, Rows pairs, String table) {
        this.jdbc = jdbc;
        this.rows = new RowBelongings(jdbc, pairs);
        this.touch = "update " + table + " set version = version + 1 where id = :id";
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<String> moved = rows.move(from, to);
        touch(moved);
        return moved;
    }

    @Override
    public boolean areAllAt(OrganisationId to, Collection<String> keys) {
        return rows.areAllAt(to, keys);
    }

    @Override
    public void moveBack(OrganisationId to, OrganisationId from, Collection<String> keys) {
        rows.moveBack(to, from, keys);
        touch(keys);
    }

    private void touch(Collection<String> ids) {
        ids.forEach(id -> jdbc.update(touch, Map.of("id", HexFormat.of().parseHex(id))));
    }
}
