package jom.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts the requests of each caller, minute by minute; each node counts by itself. */
@Component
class CallerQuota {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CALLERS_MAX = 10_000;

    private final Clock clock;
    private final int requestsMax;
    private final ConcurrentMap<String, Used> used = new ConcurrentHashMap<>();

    /** @param requestsMax of a caller in a minute, at least 1 */
    CallerQuota(Clock clock, @Value("${jom.api.requests-per-minute:6000}") int requestsMax) {
        if (requestsMax < 1) {
            throw new IllegalArgumentException("jom.api.requests-per-minute is at least 1, not " + requestsMax);
        }
        this.clock = clock;
        this.requestsMax = requestsMax;
    }

    private record Used(Instant until, int requests) {}

    /**
     * What is left after a request.
     *
     * @param allowed whether this request was within the quota
     * @param requests more until the minute is over
     * @param seconds until there are more again, rounded up
     */
    record Left(boolean allowed, int requests, long seconds) {}

    int requestsMax() {
        return requestsMax;
    }

    /** Counts a request. */
    Left take(String caller) {
        Instant now = clock.instant();
        if (used.size() >= CALLERS_MAX) {
            used.values().removeIf(old -> !now.isBefore(old.until()));
        }
        Used after = used.merge(
                caller,
                new Used(now.plus(WINDOW), 1),
                (old, first) -> now.isBefore(old.until())
                        ? new Used(old.until(), Math.min(old.requests(), requestsMax) + 1)
                        : first);
        long seconds = Duration.between(now, after.until()).plusMillis(999).toSeconds();
        return new Left(after.requests() <= requestsMax, Math.max(0, requestsMax - after.requests()), seconds);
    }
}
