package jom.matching.index;

import java.util.Arrays;

/** The rows with the most points, of equals those that come first. */
final class Best {

    private final long[] heap;
    private int count;

    Best(int few) {
        heap = new long[few];
    }

    /** More is better: points first, then the earlier row. */
    private static long key(int points, int row) {
        return ((long) points << Integer.SIZE) | (Integer.MAX_VALUE - row);
    }

    /** Whether so many points can still be among the best, whatever the row. */
    boolean mayTake(int points) {
        return count < heap.length || (heap.length > 0 && key(points, 0) > heap[0]);
    }

    void add(int points, int row) {
        long key = key(points, row);
        if (count < heap.length) {
            heap[count++] = key;
            if (count == heap.length) {
                Arrays.sort(heap);
            }
        } else if (heap.length > 0 && key > heap[0]) {
            sink(key);
        }
    }

    private void sink(long key) {
        int place = 0;
        for (int child = 1; child < heap.length; child = 2 * place + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= key) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = key;
    }

    /** The best first: points in the upper half, rows to be read by {@link #row}. */
    long[] keys() {
        long[] keys = Arrays.copyOf(heap, count);
        Arrays.sort(keys);
        for (int i = 0; i < count / 2; i++) {
            long swapped = keys[i];
            keys[i] = keys[count - 1 - i];
            keys[count - 1 - i] = swapped;
        }
        return keys;
    }

    static int row(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    static int points(long key) {
        return (int) (key >>> Integer.SIZE);
    }
}
