package jom.matching.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long each of many calls took.
 *
 * @param p50 in microseconds, half of them took no longer
 * @param p99 in microseconds
 */
record Laps(long p50, long p99) {

    /** Runs all once to warm up, then once more by the clock. */
    static <T> Laps of(List<T> inputs, Consumer<T> call) {
        inputs.forEach(call);
        long[] took = new long[inputs.size()];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            call.accept(inputs.get(i));
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return new Laps(took[took.length / 2] / 1_000, took[took.length * 99 / 100] / 1_000);
    }
}
