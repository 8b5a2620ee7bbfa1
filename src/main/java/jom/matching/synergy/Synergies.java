package jom.matching.synergy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jom.network.OrganisationDirectory;
import jom.opportunity.JointHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is known of how organisations work together, and works it out anew when facts have changed, on whatever node.
 * Everything is read in six statements, whoever asks; whether anything has changed takes two.
 */
@Service
public class Synergies {

    private static final Duration KEEP = Duration.ofMinutes(1);

    private final OrganisationDirectory organisations;
    private final JointHistory history;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    Synergies(OrganisationDirectory organisations, JointHistory history, Clock clock) {
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    private record Kept(SynergyBook book, String revision, Instant until) {}

    /** As the facts are at this moment. */
    @Transactional(readOnly = true)
    public SynergyBook now() {
        return upToDate();
    }

    /** At most a minute old, for those who ask while somebody waits for much else. */
    @Transactional(readOnly = true)
    public SynergyBook recently() {
        Kept known = kept;
        return known != null && clock.instant().isBefore(known.until()) ? known.book() : upToDate();
    }

    /** Whoever has waited for another one finds what that one has worked out. */
    private synchronized SynergyBook upToDate() {
        Kept known = kept;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String revision = organisations.revision() + "," + history.revision();
        SynergyBook book = known != null && known.revision().equals(revision)
                ? known.book()
                : new SynergyBook(at, organisations.matchProfiles(), history.efforts(), history.answers());
        kept = new Kept(book, revision, at.plus(KEEP));
        return book;
    }
}
