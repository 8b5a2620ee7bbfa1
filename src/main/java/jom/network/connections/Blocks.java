package jom.network.connections;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets organisations keep others away: neither is proposed to work with the other, and what the blocked one asks nobody
 * sees. The blocked one never learns of it.
 */
@Service
public class Blocks {

    private static final Logger LOG = LoggerFactory.getLogger(Blocks.class);

    private final BlockRows rows;
    private final Connections connections;
    private final OrganisationDirectory organisations;
    private final AuditTrail audit;
    private final Clock clock;

    Blocks(
            BlockRows rows,
            Connections connections,
            OrganisationDirectory organisations,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.connections = connections;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps another organisation away from now on, and ends what connects the two. Once more changes nothing.
     *
     * @throws jom.network.UnknownOrganisation if there is no such organisation
     * @throws ConnectionRefused if it is the same one
     */
    @UseCase
    public void block(OrganisationId blocker, OrganisationId blocked) {
        if (blocker.equals(blocked)) {
            throw ConnectionRefused.itself();
        }
        organisations.name(blocked);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        if (rows.isBlocked(blocker, blocked) || !rows.insert(blocker, blocked, now)) {
            return;
        }
        connections.partOnBlock(blocker, blocked);
        audit.record(Connections.fact(blocker, "network.organisationBlocked", blocked)
                .changed("blocked", false, true));
        LOG.info("organisation blocked by={}", blocker);
    }

    /** Lets it come near again; what it has asked meanwhile is seen from now on. Nothing happens if it was not blocked. */
    @UseCase
    public void unblock(OrganisationId blocker, OrganisationId blocked) {
        if (rows.delete(blocker, blocked)) {
            audit.record(Connections.fact(blocker, "network.organisationUnblocked", blocked)
                    .changed("blocked", true, false));
        }
    }

    /** Whom an organisation has blocked; for nobody else to read. */
    @Transactional(readOnly = true)
    public List<OrganisationId> of(OrganisationId blocker) {
        return rows.of(blocker);
    }

    /**
     * Of these organisations the pairs that must not work together, whichever of the two has blocked the other: a hard
     * rule of every proposal. One statement, however many they are.
     */
    @Transactional(readOnly = true)
    public Set<OrganisationPair> pairsAmong(Collection<OrganisationId> organisations) {
        return rows.pairsAmong(organisations);
    }
}
