package jom.opportunity;

import java.util.List;
import java.util.Map;
import jom.network.Aliases;
import jom.network.OrganisationId;
import jom.network.endorsement.WinsTogether;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Knows from the opportunities who has won together. */
@Component
class SharedWins implements WinsTogether {

    private static final List<String> WON = List.of(Stage.WON.name(), Stage.DELIVERED.name(), Stage.SETTLED.name());

    private final NamedParameterJdbcTemplate jdbc;
    private final Aliases aliases;

    SharedWins(NamedParameterJdbcTemplate jdbc, Aliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
    }

    @Override
    public boolean haveWonTogether(OrganisationId one, OrganisationId other) {
        return !jdbc.queryForList(
                        "select 1 from opportunity_participant a"
                                + " join opportunity_participant b on b.opportunity_id = a.opportunity_id"
                                + " join opportunity o on o.id = a.opportunity_id"
                                + " where a.organisation_id in (:one) and b.organisation_id in (:other)"
                                + " and a.status = :active and b.status = :active and o.stage in (:won) limit 1",
                        Map.of(
                                "one", ids(one),
                                "other", ids(other),
                                "active", ParticipantStatus.ACTIVE.name(),
                                "won", WON),
                        Integer.class)
                .isEmpty();
    }

    private List<byte[]> ids(OrganisationId organisation) {
        return aliases.withFormer(organisation).stream()
                .map(id -> IdColumn.bytes(id.value()))
                .toList();
    }
}
