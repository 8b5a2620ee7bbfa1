package jom.portfolio;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.network.merging.Belongings;
import jom.network.merging.RowBelongings;
import jom.network.merging.Rows;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Organisations that become part of others leave their portfolios to these; a change that was begun before is stale. */
@Component
class MovedMembers implements Belongings {

    private final NamedParameterJdbcTemplate jdbc;
    private final RowBelongings rows;

    MovedMembers(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new RowBelongings(jdbc, Rows.pairs("portfolio_member", "organisation_id", "portfolio_id"));
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

    private void touch(Collection<String> portfolios) {
        portfolios.forEach(portfolio -> jdbc.update(
                "update portfolio set version = version + 1 where id = :id",
                Map.of("id", HexFormat.of().parseHex(portfolio))));
    }
}
