package jom.matching;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import jom.kernel.Identifiers;
import jom.kernel.Portions;
import jom.matching.index.Listing;
import jom.matching.index.Moment;
import jom.matching.index.OrganisationIndex;
import jom.network.MatchProfile;
import jom.network.OrganisationChanges;
import jom.network.OrganisationChanges.Change;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The index of all organisations, which follows the tables: whoever asks has it catch up first with what has changed, on
 * this node or on another; one statement, in the transaction of whoever asks. What that transaction itself has changed is
 * known from then on, too, and read again if it is rolled back.
 */
@Component
class KnownOrganisations {

    private static final Logger LOG = LoggerFactory.getLogger(KnownOrganisations.class);

    /**
     * For so long a change may be stamped before others see it, its transaction and the difference of the nodes' clocks
     * together.
     */
    private static final Duration UNSEEN_MAX = Duration.ofMinutes(2);

    /** Whoever asks while somebody else is catching up waits no longer than that, and then takes what there is. */
    private static final long WAIT_MILLIS = 500;

    /** From here on it is quicker to read everybody. */
    private static final int CHANGES_MAX = 2_000;

    /** As many as are read by their ids at once. */
    private static final int PORTION = 500;

    private final OrganisationDirectory directory;
    private final OrganisationChanges changes;
    private final TransactionTemplate reading;
    private final ReentrantLock catchingUp = new ReentrantLock();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<OrganisationId> doubtful = ConcurrentHashMap.newKeySet();
    private UUID last = new UUID(0, 0);
    private volatile @Nullable OrganisationIndex index;

    KnownOrganisations(
            OrganisationDirectory directory, OrganisationChanges changes, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.changes = changes;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Everybody as of now. */
    Moment now() {
        OrganisationIndex known = index;
        return (known == null ? built() : followed(known)).moment();
    }

    /** Right after the start, so that the first search need not wait, and from time to time, so that none finds much to do. */
    @Scheduled(fixedDelayString = "PT1M")
    void keepUp() {
        now();
    }

    private OrganisationIndex built() {
        catchingUp.lock();
        try {
            OrganisationIndex known = index;
            return known == null ? build() : known;
        } finally {
            catchingUp.unlock();
        }
    }

    private OrganisationIndex followed(OrganisationIndex known) {
        try {
            if (!catchingUp.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                return known;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return known;
        }
        try {
            return follow(known);
        } finally {
            catchingUp.unlock();
        }
    }

    /** With the lock. */
    private OrganisationIndex follow(OrganisationIndex known) {
        UUID now = Identifiers.next();
        List<Change> unseen = since(last).stream()
                .filter(change -> !seen.contains(change.stamp()))
                .toList();
        if (unseen.size() > CHANGES_MAX) {
            return build();
        }
        Set<OrganisationId> changed = new LinkedHashSet<>(doubtful);
        doubtful.removeAll(changed);
        unseen.forEach(change -> changed.add(change.organisation()));
        if (!changed.isEmpty()) {
            readAgain(known, changed);
            doubtIfRolledBack(changed);
            unseen.forEach(change -> seen.add(change.stamp()));
        }
        caughtUp(now);
        return known;
    }

    private List<Change> since(UUID moment) {
        return Objects.requireNonNull(reading.execute(status -> changes.since(Identifiers.before(moment, UNSEEN_MAX))));
    }

    /** The transaction of whoever asks may have made the changes itself. */
    private void doubtIfRolledBack(Set<OrganisationId> changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        doubtful.addAll(changed);
                    }
                }
            });
        }
    }

    /** With the lock. What changes meanwhile is found by whoever asks next. */
    private OrganisationIndex build() {
        UUID now = Identifiers.next();
        OrganisationIndex.Building building = new OrganisationIndex.Building();
        reading.executeWithoutResult(status -> directory.eachMatchProfile(profile -> building.add(listing(profile))));
        OrganisationIndex built = building.done();
        index = built;
        doubtIfRolledBack(since(now).stream().map(Change::organisation).collect(Collectors.toSet()));
        caughtUp(now);
        LOG.info("index of organisations built organisations={}", built.size());
        return built;
    }

    private void caughtUp(UUID now) {
        last = now;
        UUID forgotten = Identifiers.before(now, UNSEEN_MAX.multipliedBy(2));
        seen.removeIf(stamp -> stamp.compareTo(forgotten) < 0);
    }

    /** Whoever was registered by a transaction that was rolled back is not there any more. */
    private void readAgain(OrganisationIndex known, Set<OrganisationId> ids) {
        for (List<OrganisationId> portion : Portions.of(ids, PORTION)) {
            List<Listing> there = directory.matchProfiles(portion).stream()
                    .map(KnownOrganisations::listing)
                    .toList();
            Set<OrganisationId> gone = new HashSet<>(portion);
            there.forEach(listing -> gone.remove(listing.id()));
            known.put(there);
            known.remove(gone);
        }
    }

    private static Listing listing(MatchProfile profile) {
        return new Listing(
                profile.id(), profile.offering(), profile.references(), profile.verified(), profile.certificates());
    }
}
