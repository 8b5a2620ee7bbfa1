package jom.workflow.bench;

/** What is to be reached. */
enum Goal {
    STATEMENTS("1", "statements per lifecycle, to the bare engine's at ACTIVITY", Side.AT_MOST, 1.25),
    COMMITS("2", "commits per lifecycle, to the bare engine's", Side.AT_MOST, 1.05),
    RATE("3", "lifecycles/s through services, to bare ACTIVITY", Side.AT_LEAST, 0.8),
    RATE_TO_FULL("3", "lifecycles/s through services, to bare FULL", Side.AT_LEAST, 1.0),
    RATE_REST("4", "lifecycles/s through REST, to bare FULL", Side.AT_LEAST, 0.74),
    COMPLETION_P50("5", "completing a task through services, p50, to bare ACTIVITY", Side.AT_MOST, 1.5),
    COMPLETION_P99("5", "completing a task through services, p99, to bare ACTIVITY", Side.AT_MOST, 2),
    MANAGER_LIST("6", "newest 50 tasks, our API, portfolio manager, ms", Side.AT_MOST, 5),
    PARTNER_LIST("6", "newest 50 tasks, our API, partner, ms", Side.AT_MOST, 2),
    MANAGER_TASKLIST("6", "newest 50 tasks, Tasklist's door, portfolio manager, ms", Side.AT_MOST, 30),
    PARTNER_TASKLIST("6", "newest 50 tasks, Tasklist's door, partner, ms", Side.AT_MOST, 5),
    GROWTH("7", "lifecycles/s with many instances, to empty", Side.AT_LEAST, 0.9),
    BYTES("8", "bytes kept per finished lifecycle, to bare FULL", Side.AT_MOST, 0.6);

    private final String number;
    private final String what;
    private final Side side;
    private final double limit;

    Goal(String number, String what, Side side, double limit) {
        this.number = number;
        this.what = what;
        this.side = side;
        this.limit = limit;
    }

    private enum Side {
        AT_MOST,
        AT_LEAST
    }

    String number() {
        return number;
    }

    String what() {
        return what;
    }

    boolean isReachedBy(double figure) {
        return side == Side.AT_MOST ? figure <= limit : figure >= limit;
    }

    /** Rates are goals on MySQL; on H2 they are told for information. */
    boolean isForMysqlOnly() {
        return this == RATE || this == RATE_TO_FULL || this == RATE_REST;
    }

    String bound() {
        return (side == Side.AT_MOST ? "at most " : "at least ") + limit + (isForMysqlOnly() ? " on MySQL" : "");
    }
}
