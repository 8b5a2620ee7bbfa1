package jom.network.connections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.network.Aliases;
import jom.network.OrganisationId;
import jom.platform.IdColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whom organisations have said they do not work with, for whoever proposes that they do. */
@Service
public class Barriers {

    private static final String ALL =
            "select blocked_id, 'blocked' from organisation_block where blocker_id in (:present)"
                    + " union all select blocker_id, 'blocked' from organisation_block where blocked_id in (:present)"
                    + " union all select p.organisation_id, 'closed' from organisation_invitation_policy p"
                    + " where p.openness = 'none'"
                    + " union all select e.organisation_id, 'closed' from organisation_invitation_exception e"
                    + " where e.other_id = :inviter";

    private final NamedParameterJdbcTemplate jdbc;
    private final Aliases aliases;

    Barriers(NamedParameterJdbcTemplate jdbc, Aliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
    }

    /**
     * Everybody who must not be asked, in one statement. Whoever became part of another one is kept away from whom that
     * one keeps away.
     *
     * @param inviter whose opportunity it is
     * @param present who takes part already or is being asked; none of them may have blocked, or be blocked by, whoever
     *     comes to them
     */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Barrier> around(OrganisationId inviter, Collection<OrganisationId> present) {
        OrganisationId asking = aliases.present(inviter);
        List<byte[]> ids = new ArrayList<>(List.of(IdColumn.bytes(asking.value())));
        present.stream()
                .map(aliases::present)
                .filter(each -> !each.equals(asking))
                .forEach(each -> ids.add(IdColumn.bytes(each.value())));
        Map<OrganisationId, Barrier> barriers = new HashMap<>();
        jdbc.query(ALL, Map.of("inviter", IdColumn.bytes(asking.value()), "present", ids), row -> {
            barriers.merge(
                    new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                    row.getString(2).equals("blocked") ? Barrier.BLOCKED : Barrier.TAKES_NO_INVITATIONS,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        });
        return Map.copyOf(barriers);
    }
}
