package jom.network;

import java.util.List;
import java.util.UUID;
import jom.kernel.Identifiers;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells whoever keeps a copy of what organisations offer which of them have changed, on whatever node. Each change puts a
 * stamp on the organisation, and each reference has one of its own: identifiers that are ordered by the time at which they
 * were made, which is before the change can be seen.
 */
@Component
public class OrganisationChanges {

    private static final String SINCE = "select id, changed from organisation where changed > ?"
            + " union all select organisation_id, id from organisation_reference where id > ?";

    private final JdbcTemplate jdbc;

    OrganisationChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change that can be seen.
     *
     * @param stamp different for each change
     */
    public record Change(OrganisationId organisation, UUID stamp) {}

    /** For a change that is made now; whoever writes past the registry has to put it into {@code organisation.changed}. */
    public static UUID stamp() {
        return Identifiers.next();
    }

    /** Those with later stamps, as far as they are committed, in no order; one statement. */
    public List<Change> since(UUID stamp) {
        byte[] after = IdColumn.bytes(stamp);
        return jdbc.query(
                SINCE,
                (row, number) ->
                        new Change(new OrganisationId(IdColumn.uuid(row.getBytes(1))), IdColumn.uuid(row.getBytes(2))),
                after,
                after);
    }
}
