package jom.opportunity;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import jom.kernel.Identifier;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import jom.portfolio.PortfolioId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What opportunities are called, for whoever is inside, in one statement that reads nothing else: each list of tasks asks
 * for it, and whole opportunities took longer than the tasks.
 */
@Component
class Titles {

    private static final String INSIDE =
            "select o.id, o.number_no, o.title from opportunity o where o.id in (%s) and (%s)";
    private static final String MANAGED = "o.portfolio_id in (%s)";
    private static final String PARTAKING =
            "exists (select 1 from opportunity_participant p where p.opportunity_id = o.id" + " and p.status = '"
                    + ParticipantStatus.ACTIVE.name() + "' and p.organisation_id in (%s))";

    private final JdbcTemplate jdbc;

    Titles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those of these opportunities in which one of the organisations takes part or which are in one of the portfolios. */
    List<OpportunityTitle> of(
            Collection<OrganisationId> organisations,
            Collection<PortfolioId> portfolios,
            Collection<OpportunityId> ids) {
        if (ids.isEmpty() || (organisations.isEmpty() && portfolios.isEmpty())) {
            return List.of();
        }
        List<byte[]> values = new ArrayList<>();
        String wanted = places(ids, values);
        List<String> inside = new ArrayList<>();
        if (!organisations.isEmpty()) {
            inside.add(PARTAKING.formatted(places(organisations, values)));
        }
        if (!portfolios.isEmpty()) {
            inside.add(MANAGED.formatted(places(portfolios, values)));
        }
        return jdbc.query(
                INSIDE.formatted(wanted, String.join(" or ", inside)),
                statement -> bind(statement, values),
                Titles::read);
    }

    /** As many as the next power of two, the last one several times: databases keep few statements prepared. */
    private static String places(Collection<? extends Identifier> ids, List<byte[]> values) {
        int room = Integer.highestOneBit(Math.max(1, 2 * ids.size() - 1));
        byte[] last = {};
        for (Identifier id : ids) {
            last = IdColumn.bytes(id.value());
            values.add(last);
        }
        for (int more = ids.size(); more < room; more++) {
            values.add(last);
        }
        return String.join(",", Collections.nCopies(room, "?"));
    }

    private static void bind(PreparedStatement statement, List<byte[]> values) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            statement.setBytes(place + 1, values.get(place));
        }
    }

    private static OpportunityTitle read(ResultSet row, int number) throws SQLException {
        return new OpportunityTitle(
                new OpportunityId(IdColumn.uuid(row.getBytes(1))),
                OpportunityNumbers.format(row.getLong(2)),
                row.getString(3));
    }
}
