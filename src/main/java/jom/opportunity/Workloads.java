package jom.opportunity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.network.Aliases;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * On how much organisations work: opportunities under way in which they take part, and those about which they are asked and
 * have not answered. Not for readers; what one works on is nobody else's business.
 */
@Component
public class Workloads {

    private static final String COUNTS = "select w.organisation_id, count(*) from ("
            + "select p.organisation_id from opportunity_participant p join opportunity o on o.id = p.opportunity_id"
            + " where p.status = :active and o.stage not in (:ends) and p.organisation_id in (:ids)"
            + " union all select i.organisation_id from opportunity_invitation i join opportunity o on o.id = i.opportunity_id"
            + " where i.status in (:pending) and o.stage not in (:ends) and i.organisation_id in (:ids)) w"
            + " group by w.organisation_id";

    private final NamedParameterJdbcTemplate jdbc;
    private final Aliases aliases;

    Workloads(NamedParameterJdbcTemplate jdbc, Aliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
    }

    /**
     * How many each of these has, with whoever became part of it; whoever has none is left out. One statement.
     *
     * @param organisations a thousand at most
     */
    public Map<OrganisationId, Integer> of(Collection<OrganisationId> organisations) {
        Map<OrganisationId, Integer> counts = new HashMap<>();
        if (!organisations.isEmpty()) {
            jdbc.query(
                    COUNTS,
                    Map.of(
                            "active",
                            ParticipantStatus.ACTIVE.name(),
                            "ends",
                            Stage.ends().stream().map(Enum::name).toList(),
                            "pending",
                            List.of(InvitationStatus.CONFIRMED.name(), InvitationStatus.OPEN.name()),
                            "ids",
                            organisations.stream()
                                    .flatMap(organisation -> aliases.withFormer(organisation).stream())
                                    .map(organisation -> IdColumn.bytes(organisation.value()))
                                    .toList()),
                    row -> {
                        counts.merge(
                                aliases.present(new OrganisationId(IdColumn.uuid(row.getBytes(1)))),
                                row.getInt(2),
                                Integer::sum);
                    });
        }
        return counts;
    }
}
