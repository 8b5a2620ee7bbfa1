package jom.opportunity.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.IdColumn;
import jom.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers as they were made: an organisation is offered an opportunity when somebody decides that it is to be asked, whatever
 * it answers. Not for readers; who may learn of an offer is for the caller to decide.
 */
@Service
@Transactional(readOnly = true)
public class OfferHistory {

    /** Databases limit the values in one statement; for more than these, the offers of all are read. */
    private static final int IDS_MAX = 1_000;

    private static final String COUNTS = "select organisation_id,"
            + " sum(case when confirmed_at >= :since then 1 else 0 end), max(confirmed_at) from opportunity_invitation";

    private static final String MADE = "select i.opportunity_id, i.organisation_id, i.confirmed_at"
            + " from opportunity_invitation i join opportunity o on o.id = i.opportunity_id"
            + " where i.confirmed_at >= :since and i.confirmed_at < :until";

    private final NamedParameterJdbcTemplate jdbc;

    OfferHistory(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody was chosen to be asked. */
    public record Made(OpportunityId opportunity, OrganisationId organisation, Instant at) {}

    /**
     * What some organisations were offered, in one statement; who was never offered anything is left out.
     *
     * @param since from when on offers are counted
     */
    public Map<OrganisationId, OffersOf> of(Collection<OrganisationId> organisations, Instant since) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        Set<OrganisationId> asked = Set.copyOf(organisations);
        boolean few = asked.size() <= IDS_MAX;
        Map<String, Object> values = new HashMap<>(Map.of("since", utc(since)));
        if (few) {
            values.put("ids", ids(asked));
        }
        Map<OrganisationId, OffersOf> offers = new HashMap<>();
        String condition = few ? " where organisation_id in (:ids)" : "";
        jdbc.query(COUNTS + condition + " group by organisation_id", values, row -> {
            OrganisationId organisation = new OrganisationId(IdColumn.uuid(row.getBytes(1)));
            if (asked.contains(organisation)) {
                offers.put(organisation, new OffersOf(row.getInt(2), Optional.of(instant(row, 3))));
            }
        });
        return Map.copyOf(offers);
    }

    /**
     * Each offer of a while, in no order, in one statement.
     *
     * @param portfolio of which portfolio's opportunities; {@code null} for all
     * @param until is not in it any more
     */
    public void each(@Nullable PortfolioId portfolio, Instant since, Instant until, Consumer<Made> each) {
        Map<String, Object> values = new HashMap<>(Map.of("since", utc(since), "until", utc(until)));
        if (portfolio != null) {
            values.put("portfolio", IdColumn.bytes(portfolio.value()));
        }
        jdbc.query(MADE + (portfolio == null ? "" : " and o.portfolio_id = :portfolio"), values, row -> {
            each.accept(new Made(
                    new OpportunityId(IdColumn.uuid(row.getBytes(1))),
                    new OrganisationId(IdColumn.uuid(row.getBytes(2))),
                    instant(row, 3)));
        });
    }

    private static List<byte[]> ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(id -> IdColumn.bytes(id.value())).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
