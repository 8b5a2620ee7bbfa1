package jom.opportunity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jom.network.OrganisationId;
import jom.network.merging.JointDeals;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Knows from the opportunities what keeps two organisations from being one. */
@Component
class DealsOfOrganisations implements JointDeals {

    private static final String PARTIES = "select 1 from opportunity_participant a"
            + " join opportunity_participant b on b.opportunity_id = a.opportunity_id"
            + " where a.organisation_id = :one and b.organisation_id = :other limit 1";

    private static final String ASKED =
            "(select opportunity_id from opportunity_participant where organisation_id = :%1$s"
                    + " union all select opportunity_id from opportunity_invitation where organisation_id = :%1$s)";

    private static final String UNDER_WAY = "select 1 from " + ASKED.formatted("one") + " a join "
            + ASKED.formatted("other") + " b on b.opportunity_id = a.opportunity_id"
            + " join opportunity o on o.id = a.opportunity_id where o.stage not in (:ends) limit 1";

    private static final String ENTERED = "select 1 from opportunity_participant"
            + " where organisation_id = :one and joined_at > :since"
            + " union all select 1 from opportunity_invitation where organisation_id = :one and confirmed_at > :since";

    private static final List<String> ENDS =
            Arrays.stream(Stage.values()).filter(Stage::isEnd).map(Stage::name).toList();

    private final NamedParameterJdbcTemplate jdbc;

    DealsOfOrganisations(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean haveBothIn(OrganisationId one, OrganisationId other) {
        Map<String, Object> values = Map.of(
                "one", IdColumn.bytes(one.value()),
                "other", IdColumn.bytes(other.value()),
                "ends", ENDS);
        return isAny(PARTIES, values) || isAny(UNDER_WAY, values);
    }

    @Override
    public boolean hasEnteredSince(OrganisationId organisation, Instant since) {
        return isAny(
                ENTERED,
                Map.of(
                        "one",
                        IdColumn.bytes(organisation.value()),
                        "since",
                        LocalDateTime.ofInstant(since, ZoneOffset.UTC)));
    }

    private boolean isAny(String query, Map<String, ?> values) {
        return !jdbc.queryForList(query, values, Integer.class).isEmpty();
    }
}
