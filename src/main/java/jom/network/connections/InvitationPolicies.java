package jom.network.connections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.IdColumn;
import jom.platform.UseCase;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who may invite whom. */
@Service
public class InvitationPolicies {

    private final JdbcTemplate jdbc;
    private final OrganisationDirectory organisations;
    private final AuditTrail audit;

    InvitationPolicies(JdbcTemplate jdbc, OrganisationDirectory organisations, AuditTrail audit) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.audit = audit;
    }

    /**
     * What an organisation has said.
     *
     * @param version 0 for whoever has said nothing; goes up with every change
     */
    public record Kept(InvitationPolicy policy, long version) {}

    /** What an organisation has said; {@link InvitationPolicy#OPEN} if nothing. */
    @Transactional(readOnly = true)
    public Kept of(OrganisationId organisation) {
        Set<OrganisationId> exceptions = new HashSet<>(jdbc.query(
                "select other_id from organisation_invitation_exception where organisation_id = ?",
                (row, number) -> new OrganisationId(IdColumn.uuid(row.getBytes(1))),
                (Object) bytes(organisation)));
        List<Kept> kept = jdbc.query(
                "select openness, version from organisation_invitation_policy where organisation_id = ?",
                (row, number) -> new Kept(
                        new InvitationPolicy(InvitationPolicy.Openness.of(row.getString(1)), exceptions),
                        row.getLong(2)),
                (Object) bytes(organisation));
        return kept.isEmpty() ? new Kept(InvitationPolicy.OPEN, 0) : kept.get(0);
    }

    /**
     * Says it anew; the same again changes nothing.
     *
     * @param version that was read
     * @throws InvitationPolicyChanged if that is not the present one
     * @throws jom.network.UnknownOrganisation if an exception is none
     * @throws ConnectionRefused if the organisation is an exception of its own
     */
    @UseCase
    public Kept change(OrganisationId organisation, long version, InvitationPolicy policy) {
        Kept before = of(organisation);
        if (before.version() != version) {
            throw new InvitationPolicyChanged();
        }
        requireOthers(organisation, policy.exceptions());
        if (before.policy().equals(policy)) {
            return before;
        }
        write(organisation, version, policy);
        audit.record(AuditRecord.of(organisation.value(), "network.invitationPolicyChanged")
                .visibleTo(Audience.organisation(organisation.value()))
                .changed("who", before.policy().who().key(), policy.who().key())
                .changed("exceptions", texts(before.policy()), texts(policy)));
        return new Kept(policy, version + 1);
    }

    private void requireOthers(OrganisationId organisation, Set<OrganisationId> exceptions) {
        Set<OrganisationId> unknown = new HashSet<>(exceptions);
        unknown.removeAll(organisations.names(exceptions).keySet());
        unknown.stream().findFirst().ifPresent(organisations::get);
        if (exceptions.contains(organisation)) {
            throw ConnectionRefused.itself();
        }
    }

    private void write(OrganisationId organisation, long version, InvitationPolicy policy) {
        if (version == 0) {
            try {
                jdbc.update(
                        "insert into organisation_invitation_policy (organisation_id, openness, version)"
                                + " values (?, ?, 1)",
                        bytes(organisation),
                        policy.who().key());
            } catch (DuplicateKeyException meanwhile) {
                throw new InvitationPolicyChanged();
            }
        } else if (jdbc.update(
                        "update organisation_invitation_policy set openness = ?, version = version + 1"
                                + " where organisation_id = ? and version = ?",
                        policy.who().key(),
                        bytes(organisation),
                        version)
                == 0) {
            throw new InvitationPolicyChanged();
        }
        jdbc.update("delete from organisation_invitation_exception where organisation_id = ?", (Object)
                bytes(organisation));
        jdbc.batchUpdate(
                "insert into organisation_invitation_exception (organisation_id, other_id) values (?, ?)",
                policy.exceptions().stream()
                        .map(other -> new Object[] {bytes(organisation), bytes(other)})
                        .toList());
    }

    private static List<String> texts(InvitationPolicy policy) {
        return policy.exceptions().stream().map(OrganisationId::toString).toList();
    }

    private static byte[] bytes(OrganisationId id) {
        return IdColumn.bytes(id.value());
    }
}
