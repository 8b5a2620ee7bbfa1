package jom.matching.exposure;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import jom.kernel.Identifiers;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.IdColumn;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps who qualified in which search; rows are only added. The caller has a transaction. */
@Component
public class MatchSearches {

    private static final int ID_BYTES = 16;

    private static final String KEEP = "insert into match_search"
            + " (id, opportunity_id, portfolio_id, searched_at, qualified) values (:id, :opportunity, :portfolio, :at, :qualified)";

    private static final int PORTION = 500;

    private static final String WHILE = "select id, opportunity_id, qualified from match_search"
            + " where searched_at >= :since and searched_at < :until";

    private static final String AFTER =
            " and (opportunity_id > :opportunity or (opportunity_id = :opportunity and id > :id))";

    private static final String IN_ORDER = " order by opportunity_id, id limit " + PORTION;

    private final NamedParameterJdbcTemplate jdbc;

    MatchSearches(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps one search, in one statement.
     *
     * @param qualified who could have been offered it
     */
    public void keep(
            OpportunityId opportunity, PortfolioId portfolio, Collection<OrganisationId> qualified, Instant at) {
        jdbc.update(
                KEEP,
                new MapSqlParameterSource()
                        .addValue("id", IdColumn.bytes(Identifiers.next()))
                        .addValue("opportunity", IdColumn.bytes(opportunity.value()))
                        .addValue("portfolio", IdColumn.bytes(portfolio.value()))
                        .addValue("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .addValue("qualified", written(qualified), Types.LONGVARBINARY));
    }

    /**
     * Each opportunity for which was searched in a while, with everybody who qualified in any of these searches; read in
     * portions, so that no more than {@value #PORTION} searches are in memory at a time.
     *
     * @param portfolio of which portfolio's opportunities; {@code null} for all
     * @param until is not in it any more
     */
    void each(
            @Nullable PortfolioId portfolio,
            Instant since,
            Instant until,
            BiConsumer<OpportunityId, Set<OrganisationId>> each) {
        MapSqlParameterSource values = new MapSqlParameterSource(Map.of("since", utc(since), "until", utc(until)));
        if (portfolio != null) {
            values.addValue("portfolio", IdColumn.bytes(portfolio.value()));
        }
        String condition = WHILE + (portfolio == null ? "" : " and portfolio_id = :portfolio");
        Union union = new Union(each);
        List<Row> rows = jdbc.query(condition + IN_ORDER, values, MatchSearches::row);
        while (!rows.isEmpty()) {
            rows.forEach(union::add);
            Row last = rows.get(rows.size() - 1);
            values.addValue("opportunity", IdColumn.bytes(last.opportunity()))
                    .addValue("id", IdColumn.bytes(last.id()));
            rows = rows.size() < PORTION
                    ? List.of()
                    : jdbc.query(condition + AFTER + IN_ORDER, values, MatchSearches::row);
        }
        union.end();
    }

    private record Row(UUID id, UUID opportunity, ByteBuffer qualified) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                IdColumn.uuid(row.getBytes(1)), IdColumn.uuid(row.getBytes(2)), ByteBuffer.wrap(row.getBytes(3)));
    }

    /** Joins rows that follow each other and are about the same. */
    private static final class Union {

        private final BiConsumer<OpportunityId, Set<OrganisationId>> each;
        private @Nullable UUID present;
        private Set<OrganisationId> qualified = new HashSet<>();

        Union(BiConsumer<OpportunityId, Set<OrganisationId>> each) {
            this.each = each;
        }

        void add(Row row) {
            if (!row.opportunity().equals(present)) {
                end();
                present = row.opportunity();
            }
            ByteBuffer ids = row.qualified();
            while (ids.hasRemaining()) {
                qualified.add(new OrganisationId(new UUID(ids.getLong(), ids.getLong())));
            }
        }

        void end() {
            if (present != null) {
                each.accept(new OpportunityId(present), qualified);
                qualified = new HashSet<>();
                present = null;
            }
        }
    }

    private static byte[] written(Collection<OrganisationId> organisations) {
        ByteBuffer buffer = ByteBuffer.allocate(organisations.size() * ID_BYTES);
        organisations.stream().map(OrganisationId::value).sorted().forEach(id -> buffer.put(IdColumn.bytes(id)));
        return buffer.array();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
