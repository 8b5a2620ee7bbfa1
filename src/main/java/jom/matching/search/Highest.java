package jom.matching.search;

import java.util.Arrays;

/** The few highest of many numbers, none below zero; what is missing counts as zero. */
final class Highest {

    private final long[] kept;
    private int count;

    Highest(int few) {
        kept = new long[few];
    }

    void clear() {
        count = 0;
        Arrays.fill(kept, 0);
    }

    void add(long number) {
        int place = count;
        if (count == kept.length) {
            if (count == 0 || number <= kept[count - 1]) {
                return;
            }
            place = count - 1;
        } else {
            count++;
        }
        while (place > 0 && kept[place - 1] < number) {
            kept[place] = kept[place - 1];
            place--;
        }
        kept[place] = number;
    }

    /** Of the highest ones. */
    long sum(int few) {
        long sum = 0;
        for (int i = 0; i < few; i++) {
            sum += kept[i];
        }
        return sum;
    }
}
