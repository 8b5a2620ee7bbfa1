package jom.network.merging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** What organisations tell of themselves in codes. The one that is no more keeps its own, as it was when they became one. */
final class CopiedCodes implements Belongings {

    private final NamedParameterJdbcTemplate jdbc;
    private final String table;
    private final int codesMax;

    /** @param codesMax of one organisation; what is too much is left out */
    CopiedCodes(NamedParameterJdbcTemplate jdbc, String table, int codesMax) {
        this.jdbc = jdbc;
        this.table = table;
        this.codesMax = codesMax;
    }

    @Override
    public String kind() {
        return table;
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<String> there = codes(to);
        List<String> further = codes(from).stream()
                .filter(code -> !there.contains(code))
                .limit(Math.max(0, codesMax - there.size()))
                .toList();
        jdbc.batchUpdate(
                "insert into " + table + " (organisation_id, code) values (:organisation, :code)", rows(to, further));
        return further;
    }

    private List<String> codes(OrganisationId of) {
        return jdbc.queryForList(
                "select code from " + table + " where organisation_id = :organisation order by code",
                Map.of("organisation", IdColumn.bytes(of.value())),
                String.class);
    }

    @Override
    public boolean areAllAt(OrganisationId to, Collection<String> keys) {
        return codes(to).containsAll(keys);
    }

    @Override
    public void moveBack(OrganisationId to, OrganisationId from, Collection<String> keys) {
        jdbc.batchUpdate(
                "delete from " + table + " where organisation_id = :organisation and code = :code", rows(to, keys));
    }

    private static SqlParameterSource[] rows(OrganisationId organisation, Collection<String> codes) {
        return codes.stream()
                .map(code -> new MapSqlParameterSource("organisation", IdColumn.bytes(organisation.value()))
                        .addValue("code", code))
                .toArray(SqlParameterSource[]::new);
    }
}
