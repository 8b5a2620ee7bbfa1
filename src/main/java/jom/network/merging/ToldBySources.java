package jom.network.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.network.ExternalKey;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each source last told of organisations that are one: two sources never tell the same, and each file that comes
 * again must change nothing. Nothing is kept of organisations that were never merged.
 */
@Service
public class ToldBySources {

    /** In this order: H2 fails on a list of pairs that are not the first table's. */
    private static final String ROWS = "select o.id, coalesce(a.stays_id, o.id), t.told, o.key_source, o.key_value"
            + " from organisation o left join organisation_told t on t.organisation_id = o.id"
            + " left join organisation_alias a on a.alias_id = o.id where t.told is not null and ";

    private final NamedParameterJdbcTemplate jdbc;

    ToldBySources(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By the keys under which the sources know them, in one statement; keys of organisations never merged are left out. */
    @Transactional(readOnly = true)
    public Map<ExternalKey, Told> byKeys(Collection<ExternalKey> keys) {
        Map<ExternalKey, Told> found = new HashMap<>();
        if (!keys.isEmpty()) {
            List<Object[]> pairs = keys.stream()
                    .map(key -> new Object[] {key.source(), key.value()})
                    .toList();
            jdbc.query(ROWS + "(o.key_source, o.key_value) in (:keys)", Map.of("keys", pairs), row -> {
                found.put(
                        new ExternalKey(row.getString(4), row.getString(5)),
                        told(row.getBytes(1), row.getBytes(2), row.getString(3)));
            });
        }
        return Map.copyOf(found);
    }

    /** For an organisation that is known by its id. */
    @Transactional(readOnly = true)
    public Optional<Told> byId(OrganisationId id) {
        return jdbc
                .query(
                        ROWS + "o.id = :id",
                        Map.of("id", IdColumn.bytes(id.value())),
                        (row, number) -> told(row.getBytes(1), row.getBytes(2), row.getString(3)))
                .stream()
                .findFirst();
    }

    private static Told told(byte[] source, byte[] present, String details) {
        return new Told(
                new OrganisationId(IdColumn.uuid(source)),
                new OrganisationId(IdColumn.uuid(present)),
                ToldDetails.read(details));
    }

    /** Keeps what a source tells from now on. */
    @Transactional
    public void tell(OrganisationId source, OrganisationDetails details) {
        SqlParameterSource values = new MapSqlParameterSource("id", IdColumn.bytes(source.value()))
                .addValue("told", ToldDetails.text(details));
        if (jdbc.update("update organisation_told set told = :told where organisation_id = :id", values) == 0) {
            jdbc.update("insert into organisation_told (organisation_id, told) values (:id, :told)", values);
        }
    }

    void forget(OrganisationId source) {
        jdbc.update(
                "delete from organisation_told where organisation_id = :id",
                Map.of("id", IdColumn.bytes(source.value())));
    }
}
