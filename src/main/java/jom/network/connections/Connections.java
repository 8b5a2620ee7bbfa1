package jom.network.connections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jom.kernel.Texts;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets organisations ask each other to connect. Who has been blocked asks as everybody does, and is not answered: that
 * nobody sees the request it does not learn. Decides nothing about who may speak for an organisation; the doors do.
 */
@Service
public class Connections {

    /** Of what is written with a request or an answer, in characters. */
    public static final int NOTE_LENGTH_MAX = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final ConnectionRows rows;
    private final BlockRows blocks;
    private final OrganisationDirectory organisations;
    private final ConnectionLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    Connections(
            ConnectionRows rows,
            BlockRows blocks,
            OrganisationDirectory organisations,
            ConnectionLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.blocks = blocks;
        this.organisations = organisations;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks another organisation to connect.
     *
     * @param note what it is about, at most {@value #NOTE_LENGTH_MAX} characters
     * @throws jom.network.UnknownOrganisation if there is no such organisation
     * @throws ConnectionRefused if they are connected, one has asked already, it is too soon after the last time, or too
     *     many requests are open or were sent within a day
     */
    @UseCase
    public ConnectionProfile request(OrganisationId from, OrganisationId to, String note) {
        String words = Texts.required("note", note, NOTE_LENGTH_MAX);
        if (from.equals(to)) {
            throw ConnectionRefused.itself();
        }
        organisations.name(to);
        if (blocks.isBlocked(from, to)) {
            throw ConnectionRefused.blockedByAsker();
        }
        rows.lock(from);
        Instant now = now();
        Optional<StoredConnection> known = rows.find(OrganisationPair.of(from, to));
        known.ifPresent(before -> requireNewRequest(before, from, now));
        requireWithinLimits(from, now);
        StoredConnection asked = known.map(before -> before.requestAgain(from, words, now))
                .orElseGet(() -> StoredConnection.request(from, to, words, now));
        if (known.isPresent()) {
            rows.update(asked);
        } else {
            rows.insert(asked);
        }
        audit.record(fact(from, "network.connectionRequested", to)
                .changed(
                        "status",
                        known.map(before -> before.status().key()).orElse(null),
                        asked.status().key())
                .with("note", words));
        LOG.info("connection requested organisation={} other={}", from, to);
        return asked.seenBy(from);
    }

    private void requireNewRequest(StoredConnection before, OrganisationId from, Instant now) {
        if (before.isOpenOrStanding()) {
            throw ConnectionRefused.alreadyThere();
        }
        boolean declinedByAsker = before.status() == ConnectionStatus.DECLINED
                && !before.requester().equals(from);
        Instant earliest = Optional.ofNullable(before.answeredAt())
                .orElse(before.requestedAt())
                .plus(declinedByAsker ? Duration.ZERO : limits.wait(before.status()));
        if (now.isBefore(earliest)) {
            throw ConnectionRefused.tooSoon(earliest.atZone(ZoneOffset.UTC).toLocalDate());
        }
    }

    private void requireWithinLimits(OrganisationId from, Instant now) {
        int[] counts = rows.counts(from, now.minus(DAY));
        if (counts[0] >= limits.openMax()) {
            throw ConnectionRefused.tooManyOpen(limits.openMax());
        }
        if (counts[1] >= limits.requestsADayMax()) {
            throw ConnectionRefused.tooManyToday(limits.requestsADayMax());
        }
    }

    /**
     * Agrees to what the other one has asked for.
     *
     * @param version that was read
     * @throws ConnectionRefused if nothing waits for this organisation's answer, or it has changed meanwhile
     */
    @UseCase
    public ConnectionProfile accept(OrganisationId one, OrganisationId other, long version) {
        return answer(one, other, version, ConnectionStatus.CONNECTED, null);
    }

    /**
     * Says no to what the other one has asked for.
     *
     * @param reason for the other one to read, at most {@value #NOTE_LENGTH_MAX} characters; may be missing
     * @throws ConnectionRefused as {@link #accept}
     */
    @UseCase
    public ConnectionProfile decline(OrganisationId one, OrganisationId other, long version, @Nullable String reason) {
        return answer(
                one, other, version, ConnectionStatus.DECLINED, Texts.optional("reason", reason, NOTE_LENGTH_MAX));
    }

    private ConnectionProfile answer(
            OrganisationId one, OrganisationId other, long version, ConnectionStatus answer, @Nullable String reason) {
        StoredConnection before = present(one, other, version);
        if (!before.seenBy(one).waitsForAnswer()) {
            throw ConnectionRefused.notWaiting();
        }
        return changed(before, one, before.become(answer, reason, now()));
    }

    /**
     * Takes a request back, or ends a connection; the other one is told that it is over, and not why.
     *
     * @throws ConnectionRefused if there is neither, or it has changed meanwhile
     */
    @UseCase
    public ConnectionProfile end(OrganisationId one, OrganisationId other, long version) {
        StoredConnection before = present(one, other, version);
        if (!before.isOpenOrStanding() || before.seenBy(one).waitsForAnswer()) {
            throw ConnectionRefused.nothingToEnd();
        }
        return changed(before, one, ended(before));
    }

    /** A block parts the two. What the blocked one has asked for stays as it was for that one. */
    void partOnBlock(OrganisationId blocker, OrganisationId blocked) {
        rows.find(OrganisationPair.of(blocker, blocked))
                .filter(before ->
                        before.isOpenOrStanding() && !before.seenBy(blocker).waitsForAnswer())
                .ifPresent(before -> rows.update(ended(before)));
    }

    private StoredConnection ended(StoredConnection before) {
        return before.become(
                before.status() == ConnectionStatus.CONNECTED ? ConnectionStatus.ENDED : ConnectionStatus.WITHDRAWN,
                null,
                now());
    }

    private StoredConnection present(OrganisationId one, OrganisationId other, long version) {
        StoredConnection before = visible(one, other).orElseThrow(ConnectionRefused::unknown);
        if (before.version() != version) {
            throw ConnectionRefused.changed();
        }
        return before;
    }

    private ConnectionProfile changed(StoredConnection before, OrganisationId one, StoredConnection after) {
        rows.update(after);
        audit.record(fact(
                        one,
                        "network.connection" + capitalised(after.status()),
                        before.pair().other(one))
                .changed("status", before.status().key(), after.status().key())
                .with("reason", after.reason()));
        LOG.info(
                "connection {} organisation={} other={}",
                after.status(),
                one,
                before.pair().other(one));
        return after.seenBy(one);
    }

    /**
     * What one organisation has to do with others, in the order of their ids; those it has blocked are left out.
     *
     * @param status {@code null} for all
     * @param after the last one of the page before; {@code null} for the first page
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<ConnectionProfile> of(
            OrganisationId one, @Nullable ConnectionStatus status, @Nullable OrganisationId after, int limit) {
        return rows.of(one, status, after, limit).stream()
                .map(connection -> connection.seenBy(one))
                .toList();
    }

    /** What there is between the two, as the first one may see it. */
    @Transactional(readOnly = true)
    public Optional<ConnectionProfile> find(OrganisationId one, OrganisationId other) {
        return visible(one, other).map(connection -> connection.seenBy(one));
    }

    /**
     * The same, which must be there.
     *
     * @throws ConnectionRefused if it is not
     */
    @Transactional(readOnly = true)
    public ConnectionProfile get(OrganisationId one, OrganisationId other) {
        return find(one, other).orElseThrow(ConnectionRefused::unknown);
    }

    private Optional<StoredConnection> visible(OrganisationId one, OrganisationId other) {
        return one.equals(other) ? Optional.empty() : rows.find(OrganisationPair.of(one, other), one);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String capitalised(ConnectionStatus status) {
        return Character.toUpperCase(status.key().charAt(0)) + status.key().substring(1);
    }

    static AuditRecord fact(OrganisationId about, String action, OrganisationId other) {
        return AuditRecord.of(about.value(), action)
                .visibleTo(Audience.organisation(about.value()))
                .with("organisation", other.toString());
    }
}
