package jom.network.duplicates;

import java.util.List;
import jom.network.LegalEntity;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what is compared of everybody, without those that became part of others: one statement. */
@Component
class Suspects {

    private final JdbcTemplate jdbc;

    Suspects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were registered. */
    List<Suspect> all() {
        return jdbc.query(
                "select id, name, legal_name, registration_number, web_domain, home from organisation"
                        + " where id not in (select alias_id from organisation_alias) order by id",
                (row, number) -> Suspect.of(
                        new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                        row.getString(2),
                        new LegalEntity(row.getString(3), row.getString(4), row.getString(5)),
                        row.getString(6)));
    }
}
