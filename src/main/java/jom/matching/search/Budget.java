package jom.matching.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a search may take: in steps, which are the same on each machine, and in time, which is not. A search that ends
 * by itself gives the same answer whatever its budget was. One that is cut short by steps gives the same answer each
 * time, too; only where time strikes first does the answer depend on the machine, and then it says that it was cut.
 */
public final class Budget {

    private static final int STEPS_PER_LOOK_AT_THE_CLOCK = 32;

    private final long stepsMax;
    private final LongSupplier nanoTime;
    private final long end;
    private long steps;
    private boolean spent;

    private Budget(long stepsMax, LongSupplier nanoTime, long end) {
        this.stepsMax = stepsMax;
        this.nanoTime = nanoTime;
        this.end = end;
    }

    /** Steps alone. */
    public static Budget ofSteps(long stepsMax) {
        return new Budget(stepsMax, () -> 0, Long.MAX_VALUE);
    }

    /**
     * Steps and time, whichever ends first. Time counts from now on.
     *
     * @param nanoTime such as {@code System::nanoTime}
     */
    public static Budget of(long stepsMax, Duration time, LongSupplier nanoTime) {
        return new Budget(stepsMax, nanoTime, nanoTime.getAsLong() + time.toNanos());
    }

    /** Takes one step, and says whether the search may not go on. */
    boolean spend() {
        steps++;
        spent = spent
                || steps > stepsMax
                || (steps % STEPS_PER_LOOK_AT_THE_CLOCK == 0 && end - nanoTime.getAsLong() < 0);
        return spent;
    }

    boolean isSpent() {
        return spent;
    }

    /** How many steps were taken. */
    public long steps() {
        return steps;
    }
}
