package jom.network.merging;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Who belongs to an organisation. Whoever moves has to sign in again, and a change that was begun before is stale. */
@Component
class Memberships implements Belongings {

    private final NamedParameterJdbcTemplate jdbc;
    private final RowBelongings rows;

    Memberships(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new RowBelongings(jdbc, Rows.pairs("membership", "organisation_id", "person_id"));
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

    private void touch(Collection<String> people) {
        people.forEach(person -> jdbc.update(
                "update person set version = version + 1 where id = :id",
                Map.of("id", HexFormat.of().parseHex(person))));
    }
}
