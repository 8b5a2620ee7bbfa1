package jom.exchange;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jom.network.ExternalKey;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which row of which source became which opportunity, by originator: keys of one say nothing about those of another. */
@Component
class ImportedOpportunities {

    private final JdbcTemplate jdbc;

    ImportedOpportunities(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it was imported last. */
    record Known(OpportunityId opportunity, RowFingerprint row) {}

    Optional<Known> find(OrganisationId originator, ExternalKey key) {
        List<Known> found = jdbc.query(
                "select opportunity_id, fixed_hash, whole_hash from imported_opportunity"
                        + " where originator_id = ? and key_hash = ?",
                (row, number) -> new Known(
                        new OpportunityId(IdColumn.uuid(row.getBytes(1))),
                        new RowFingerprint(hex(row.getBytes(2)), hex(row.getBytes(3)))),
                IdColumn.bytes(originator.value()),
                hash(key));
        return found.stream().findFirst();
    }

    void add(OrganisationId originator, ExternalKey key, OpportunityId opportunity, RowFingerprint row) {
        jdbc.update(
                "insert into imported_opportunity"
                        + " (originator_id, key_hash, key_source, key_value, opportunity_id, fixed_hash, whole_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                IdColumn.bytes(originator.value()),
                hash(key),
                key.source(),
                key.value(),
                IdColumn.bytes(opportunity.value()),
                bytes(row.fixed()),
                bytes(row.whole()));
    }

    void change(OrganisationId originator, ExternalKey key, RowFingerprint row) {
        jdbc.update(
                "update imported_opportunity set whole_hash = ? where originator_id = ? and key_hash = ?",
                bytes(row.whole()),
                IdColumn.bytes(originator.value()),
                hash(key));
    }

    /** By the hash, since databases call texts equal that are not. */
    private static byte[] hash(ExternalKey key) {
        return bytes(RowFingerprint.hash(List.of(key.source(), key.value())));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
