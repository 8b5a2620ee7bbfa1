package jom.network.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after {@value #FAILURES_MAX} failures for one name from one address within a minute, nothing is
 * tried any more until the minute is over. Whoever owns the name still signs in from elsewhere, so that it is no weapon
 * to lock somebody out; and from the same address as long as the verification is remembered.
 */
@Component
class GuessingBrake {

    static final int FAILURES_MAX = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CALLERS_MAX = 50_000;
    private static final int NAME_LENGTH_MAX = 60;
    private static final Logger LOG = LoggerFactory.getLogger(GuessingBrake.class);

    private final Clock clock;
    private final Map<Caller, Failures> failures = new ConcurrentHashMap<>();

    GuessingBrake(Clock clock) {
        this.clock = clock;
    }

    private record Caller(String name, String address) {}

    private record Failures(int count, Instant until) {}

    /** Tries to sign in, unless this caller has failed too often. */
    <T> Optional<T> attempt(String name, String address, Supplier<Optional<T>> check) {
        Caller caller = new Caller(shortened(name), address);
        Failures before = failures.get(caller);
        Instant now = clock.instant();
        if (before != null && before.count() >= FAILURES_MAX && now.isBefore(before.until())) {
            return Optional.empty();
        }
        Optional<T> answer = check.get();
        if (answer.isPresent()) {
            failures.remove(caller);
        } else {
            count(caller, now);
        }
        return answer;
    }

    private void count(Caller caller, Instant now) {
        if (failures.size() >= CALLERS_MAX) {
            failures.values().removeIf(old -> !now.isBefore(old.until()));
        }
        Failures after = failures.merge(
                caller,
                new Failures(1, now.plus(WINDOW)),
                (old, first) -> now.isBefore(old.until()) ? new Failures(old.count() + 1, old.until()) : first);
        if (after.count() == FAILURES_MAX) {
            LOG.warn("too many failed sign-ins for one name from one address; paused until {}", after.until());
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), NAME_LENGTH_MAX)).toLowerCase(Locale.ROOT);
    }
}
