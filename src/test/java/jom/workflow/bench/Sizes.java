package jom.workflow.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param parts what is measured, by names with commas; everything takes most of an hour, lists alone take minutes; growth is
 *     measured where rates are
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
        Set<Part> parts) {

    /** What can be measured by itself. */
    enum Part {
        COUNTS,
        RATES,
        LATENCY,
        GROWTH,
        LISTS
    }

    static Sizes configured() {
        return new Sizes(
                Integer.getInteger("bench.rounds", 11),
                Integer.getInteger("bench.lifecycles", 24),
                Integer.getInteger("bench.latencyLifecycles", 6),
                Integer.getInteger("bench.threads", 4),
                Integer.getInteger("bench.warmup", 150),
                Integer.getInteger("bench.instances", 10_000),
                Integer.getInteger("bench.tasks", 50_000),
                Integer.getInteger("bench.calls", 200),
                parts(System.getProperty("bench.parts", "")));
    }

    private static Set<Part> parts(String names) {
        return names.isEmpty()
                ? EnumSet.allOf(Part.class)
                : Arrays.stream(names.split(","))
                        .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    boolean measures(Part part) {
        return parts.contains(part);
    }
}
