package jom.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jom.network.ExternalKey;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which row of which source became which opportunity, by originator: keys of one say nothing about those of another. */
@Component
class ImportedOpportunities {

    private static final String FIND = "select originator_id, key_hash, opportunity_id, fixed_hash, whole_hash"
            + " from imported_opportunity where (originator_id, key_hash) in (%s)";

    private final JdbcTemplate jdbc;

    ImportedOpportunities(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a row is recognised by.
     *
     * @param keyHash of the key, since databases call texts equal that are not
     */
    record RowName(OrganisationId originator, String keyHash) {

        static RowName of(OrganisationId originator, ExternalKey key) {
            return new RowName(originator, RowFingerprint.hash(List.of(key.source(), key.value())));
        }
    }

    /** A row as it was imported last. */
    record Known(OpportunityId opportunity, RowFingerprint row) {}

    /** Those of some rows that were imported before, in one statement. */
    Map<RowName, Known> find(Collection<RowName> names) {
        Map<RowName, Known> found = new HashMap<>();
        if (!names.isEmpty()) {
            List<Object> values = new ArrayList<>();
            for (RowName name : names) {
                values.add(IdColumn.bytes(name.originator().value()));
                values.add(bytes(name.keyHash()));
            }
            jdbc.query(
                    FIND.formatted(String.join(", ", Collections.nCopies(names.size(), "(?, ?)"))),
                    row -> {
                        found.put(
                                new RowName(new OrganisationId(IdColumn.uuid(row.getBytes(1))), hex(row.getBytes(2))),
                                new Known(
                                        new OpportunityId(IdColumn.uuid(row.getBytes(3))),
                                        new RowFingerprint(hex(row.getBytes(4)), hex(row.getBytes(5)))));
                    },
                    values.toArray());
        }
        return found;
    }

    void add(RowName name, ExternalKey key, Known known) {
        jdbc.update(
                "insert into imported_opportunity"
                        + " (originator_id, key_hash, key_source, key_value, opportunity_id, fixed_hash, whole_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                IdColumn.bytes(name.originator().value()),
                bytes(name.keyHash()),
                key.source(),
                key.value(),
                IdColumn.bytes(known.opportunity().value()),
                bytes(known.row().fixed()),
                bytes(known.row().whole()));
    }

    void change(RowName name, RowFingerprint row) {
        jdbc.update(
                "update imported_opportunity set whole_hash = ? where originator_id = ? and key_hash = ?",
                bytes(row.whole()),
                IdColumn.bytes(name.originator().value()),
                bytes(name.keyHash()));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
