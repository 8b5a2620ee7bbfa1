package jom.network.connections;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Connects organisations that have both agreed with somebody who introduced them, so that neither has to ask the other.
 * Whether either of two keeps the other away is told here without saying which.
 */
@Service
public class AgreedConnections {

    private static final Logger LOG = LoggerFactory.getLogger(AgreedConnections.class);

    private final ConnectionRows rows;
    private final BlockRows blocks;
    private final AuditTrail audit;
    private final Clock clock;

    AgreedConnections(ConnectionRows rows, BlockRows blocks, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.blocks = blocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether one of the two keeps the other away, whichever it is. */
    @Transactional(readOnly = true)
    public boolean areKeptApart(OrganisationPair pair) {
        return blocks.isBlocked(pair.low(), pair.high()) || blocks.isBlocked(pair.high(), pair.low());
    }

    /** Whether the two are connected now. */
    @Transactional(readOnly = true)
    public boolean areConnected(OrganisationPair pair) {
        return rows.find(pair)
                .filter(found -> found.status() == ConnectionStatus.CONNECTED)
                .isPresent();
    }

    /**
     * Connects the two, whatever was between them before; a request that waits counts as accepted.
     *
     * @param first the one of the two who agreed first, which counts as the one who asked
     * @param note why they were brought together, at most {@value Connections#NOTE_LENGTH_MAX} characters
     * @return whether they are connected; not if one of them keeps the other away
     */
    @UseCase
    public boolean connect(OrganisationPair pair, OrganisationId first, String note) {
        String words = Texts.required("note", note, Connections.NOTE_LENGTH_MAX);
        rows.lock(pair.low());
        if (areKeptApart(pair)) {
            return false;
        }
        Optional<StoredConnection> known = rows.find(pair);
        if (known.filter(before -> before.status() == ConnectionStatus.CONNECTED)
                .isEmpty()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            known.ifPresentOrElse(
                    before -> rows.update(before.requestAgain(first, words, now).agreed(now, before.version() + 1)),
                    () -> rows.insert(StoredConnection.request(first, pair.other(first), words, now)
                            .agreed(now, 0)));
            record(pair.low(), pair.high(), known.orElse(null));
            record(pair.high(), pair.low(), known.orElse(null));
            LOG.info("connection agreed organisation={} other={}", pair.low(), pair.high());
        }
        return true;
    }

    private void record(OrganisationId one, OrganisationId other, @Nullable StoredConnection before) {
        audit.record(Connections.fact(one, "network.connectionAgreed", other)
                .changed("status", before == null ? null : before.status().key(), ConnectionStatus.CONNECTED.key()));
    }
}
