package jom.network.merging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where organisations deliver. Who tells no territory delivers everywhere: further ones would take something away. */
@Component
class Territories implements Belongings {

    private final NamedParameterJdbcTemplate jdbc;
    private final CopiedCodes rows;

    Territories(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new CopiedCodes(jdbc, "organisation_territory", Offering.TERRITORIES_MAX);
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        boolean everywhere = jdbc.queryForList(
                        "select 1 from organisation_territory where organisation_id = :to limit 1",
                        Map.of("to", IdColumn.bytes(to.value())),
                        Integer.class)
                .isEmpty();
        return everywhere ? List.of() : rows.move(from, to);
    }

    @Override
    public boolean areAllAt(OrganisationId to, Collection<String> keys) {
        return rows.areAllAt(to, keys);
    }

    @Override
    public void moveBack(OrganisationId to, OrganisationId from, Collection<String> keys) {
        rows.moveBack(to, from, keys);
    }
}
