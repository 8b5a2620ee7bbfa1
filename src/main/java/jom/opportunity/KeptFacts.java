package jom.opportunity;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.platform.FewRows;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What participants told, in a table that rows are only added to; there is nothing for JPA to keep track of. */
@Component
class KeptFacts {

    private static final FewRows<KeptFact> ROWS = new FewRows<>(
            "opportunity_fact", "id, opportunity_id, organisation_id, kind, content, recorded_at", KeptFacts::bind);

    private static final String SELECT =
            "select id, opportunity_id, organisation_id, kind, content, recorded_at from opportunity_fact"
                    + " where opportunity_id = ? and kind = ?";

    private final JdbcTemplate jdbc;

    KeptFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeptFact fact) {
        ROWS.insert(jdbc, List.of(fact));
    }

    Optional<KeptFact> latest(OpportunityId opportunity, OrganisationId teller, String kind) {
        return jdbc
                .query(
                        SELECT + " and organisation_id = ? order by id desc limit 1",
                        KeptFacts::read,
                        IdColumn.bytes(opportunity.value()),
                        kind,
                        IdColumn.bytes(teller.value()))
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<KeptFact> all(OpportunityId opportunity, String kind) {
        return jdbc.query(SELECT + " order by id desc", KeptFacts::read, IdColumn.bytes(opportunity.value()), kind);
    }

    private static void bind(PreparedStatement insert, int before, KeptFact fact) throws SQLException {
        insert.setBytes(before + 1, IdColumn.bytes(fact.id()));
        insert.setBytes(before + 2, IdColumn.bytes(fact.opportunity().value()));
        insert.setBytes(before + 3, IdColumn.bytes(fact.teller().value()));
        insert.setString(before + 4, fact.kind());
        insert.setString(before + 5, fact.content());
        insert.setObject(before + 6, LocalDateTime.ofInstant(fact.recordedAt(), ZoneOffset.UTC));
    }

    private static KeptFact read(ResultSet row, int number) throws SQLException {
        return new KeptFact(
                IdColumn.uuid(row.getBytes(1)),
                new OpportunityId(IdColumn.uuid(row.getBytes(2))),
                new OrganisationId(IdColumn.uuid(row.getBytes(3))),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
