package jom.workflow.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * What began first. Some databases keep the engine's moments in whole seconds, in which much can happen; its ids are
 * made of the time in ticks of 100 ns.
 *
 * @param second since 1970
 * @param ticks within an epoch of its own; 0 for an id that is made otherwise
 */
record Began(long second, long ticks) implements Comparable<Began> {

    private static final int MADE_OF_TIME = 1;
    private static final int LENGTH = 36;

    /** @param id that ends with the identifier proper */
    static Began of(Instant at, String id) {
        return new Began(at.getEpochSecond(), ticks(id));
    }

    private static long ticks(String id) {
        if (id.length() < LENGTH) {
            return 0;
        }
        try {
            UUID value = UUID.fromString(id.substring(id.length() - LENGTH));
            return value.version() == MADE_OF_TIME ? value.timestamp() : 0;
        } catch (IllegalArgumentException other) {
            return 0;
        }
    }

    @Override
    public int compareTo(Began other) {
        int seconds = Long.compare(second, other.second);
        return seconds != 0 ? seconds : Long.compare(ticks, other.ticks);
    }
}
