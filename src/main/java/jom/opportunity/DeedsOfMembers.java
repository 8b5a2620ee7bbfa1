package jom.opportunity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import jom.portfolio.goals.MemberDeeds;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells portfolios which of their members were offered something and won. The caller has a transaction. */
@Component
class DeedsOfMembers implements MemberDeeds {

    /** Databases limit the values in one statement; for more than these, all of the while is read and sorted out here. */
    private static final int IDS_MAX = 1_000;

    private static final String OFFERED = "select distinct organisation_id from opportunity_invitation"
            + " where confirmed_at >= :since and confirmed_at < :until";

    private static final String WON = "select p.opportunity_id, p.organisation_id from opportunity_participant p"
            + " join opportunity o on o.id = p.opportunity_id"
            + " where o.decided_at >= :since and o.decided_at < :until and o.customer_decision = '"
            + CustomerDecision.WON.name() + "' and p.status = '" + ParticipantStatus.ACTIVE.name() + "'";

    private final NamedParameterJdbcTemplate jdbc;

    DeedsOfMembers(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<OrganisationId> offered(Collection<OrganisationId> organisations, Instant since, Instant until) {
        Set<OrganisationId> offered = new HashSet<>();
        if (!organisations.isEmpty()) {
            jdbc.query(OFFERED + among(organisations, "organisation_id"), values(organisations, since, until), row -> {
                offered.add(new OrganisationId(IdColumn.uuid(row.getBytes(1))));
            });
            offered.retainAll(Set.copyOf(organisations));
        }
        return offered;
    }

    @Override
    public List<Set<OrganisationId>> won(Collection<OrganisationId> organisations, Instant since, Instant until) {
        Set<OrganisationId> asked = Set.copyOf(organisations);
        Map<UUID, Set<OrganisationId>> won = new HashMap<>();
        if (!asked.isEmpty()) {
            jdbc.query(WON + among(asked, "p.organisation_id"), values(asked, since, until), row -> {
                OrganisationId participant = new OrganisationId(IdColumn.uuid(row.getBytes(2)));
                if (asked.contains(participant)) {
                    won.computeIfAbsent(IdColumn.uuid(row.getBytes(1)), any -> new HashSet<>())
                            .add(participant);
                }
            });
        }
        return List.copyOf(won.values());
    }

    private static String among(Collection<OrganisationId> organisations, String column) {
        return organisations.size() <= IDS_MAX ? " and " + column + " in (:ids)" : "";
    }

    private static Map<String, Object> values(Collection<OrganisationId> organisations, Instant since, Instant until) {
        Map<String, Object> values = new HashMap<>(Map.of("since", utc(since), "until", utc(until)));
        if (organisations.size() <= IDS_MAX) {
            values.put(
                    "ids",
                    organisations.stream().map(id -> IdColumn.bytes(id.value())).toList());
        }
        return values;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
