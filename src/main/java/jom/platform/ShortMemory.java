package jom.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers answers for a short time, so that what is asked all the time and changes rarely is not read all the time.
 * A node may therefore be that much behind the others. Forgets everything when it is full.
 */
public final class ShortMemory<K, V> {

    private final Clock clock;
    private final Duration keep;
    private final int sizeMax;
    private final ConcurrentMap<K, Kept<V>> answers = new ConcurrentHashMap<>();

    /** @param sizeMax answers, at least 1 */
    public ShortMemory(Clock clock, Duration keep, int sizeMax) {
        this.clock = clock;
        this.keep = keep;
        this.sizeMax = sizeMax;
    }

    private record Kept<V>(V answer, Instant until) {}

    /** The remembered answer, or a fresh one, which is remembered. */
    public V get(K question, Function<? super K, ? extends V> source) {
        Instant now = clock.instant();
        Kept<V> kept = answers.get(question);
        if (kept != null && now.isBefore(kept.until())) {
            return kept.answer();
        }
        V fresh = source.apply(question);
        if (answers.size() >= sizeMax) {
            answers.clear();
        }
        answers.put(question, new Kept<>(fresh, now.plus(keep)));
        return fresh;
    }

    /** Forgets one answer, since it has just been changed here. */
    public void forget(K question) {
        answers.remove(question);
    }

    /** Forgets everything. */
    public void forgetAll() {
        answers.clear();
    }
}
