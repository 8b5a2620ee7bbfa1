package jom.matching.synergy.communities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jom.matching.synergy.Synergies;
import jom.matching.synergy.SynergyBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the communities of the network, and works them out anew with the synergies. */
@Component
class Communities {

    /** In a network that is not bigger, each change of a fact is seen at once. */
    static final int AT_ONCE_MAX = 5_000;

    /** In a bigger one, so long at least the communities stay as they are. */
    static final Duration KEEP = Duration.ofMinutes(10);

    private final Synergies synergies;
    private final Clock clock;
    private @Nullable CommunityMap kept;
    private Instant until = Instant.MIN;

    Communities(Synergies synergies, Clock clock) {
        this.synergies = synergies;
        this.clock = clock;
    }

    /** Whoever has waited for another one finds what that one has worked out. */
    @Transactional(readOnly = true)
    public synchronized CommunityMap now() {
        CommunityMap known = kept;
        SynergyBook book = synergies.now();
        if (known != null && (known.book() == book || clock.instant().isBefore(until))) {
            return known;
        }
        CommunityMap fresh = CommunityMap.of(book);
        kept = fresh;
        until = book.verified().size() <= AT_ONCE_MAX
                ? Instant.MIN
                : clock.instant().plus(KEEP);
        return fresh;
    }
}
