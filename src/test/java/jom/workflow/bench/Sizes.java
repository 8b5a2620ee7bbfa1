package jom.workflow.bench;

/**
 * How much is measured, each adjustable by a system property {@code bench.<name>}.
 *
 * @param rounds of all players in turn; medians are over these
 * @param lifecycles of each player in a round
 * @param latencyLifecycles of each player in a round, by one thread
 * @param threads that play at once
 * @param warmup lifecycles of each player beforehand; with 40, ours still got faster from round to round, since there is
 *     more of it to compile
 * @param instances others that run, and as many that are finished, when growth is measured
 * @param tasks that are open when task lists are measured
 * @param calls of each task list
 * @param onlyLists whether only task lists are measured, which takes minutes instead of most of an hour
 */
record Sizes(
        int rounds,
        int lifecycles,
        int latencyLifecycles,
        int threads,
        int warmup,
        int instances,
        int tasks,
        int calls,
        boolean onlyLists) {

    static Sizes configured() {
        return new Sizes(
                Integer.getInteger("bench.rounds", 7),
                Integer.getInteger("bench.lifecycles", 24),
                Integer.getInteger("bench.latencyLifecycles", 6),
                Integer.getInteger("bench.threads", 4),
                Integer.getInteger("bench.warmup", 150),
                Integer.getInteger("bench.instances", 10_000),
                Integer.getInteger("bench.tasks", 50_000),
                Integer.getInteger("bench.calls", 200),
                Boolean.getBoolean("bench.onlyLists"));
    }
}
