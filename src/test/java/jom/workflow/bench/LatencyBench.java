package jom.workflow.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.workflow.bench.Turn.Kind;

/** Goal 5: how long completing a task takes when nobody else is there. */
record LatencyBench(Players players, Sizes sizes, Report report) {

    private static final double NANOS_PER_MILLI = 1e6;

    void measure() {
        Map<Player, Figures> all = new HashMap<>();
        List<Player> alone = List.of(players.activity(), players.full(), players.services());
        Map<Player, Figures> medians = new Race(alone).run(sizes.rounds(), player -> {
            Figures round = round(player);
            all.computeIfAbsent(player, any -> new Figures()).addAll(round);
            return round.median();
        });
        Figures ours = of(all, players.services());
        Figures activity = of(all, players.activity());
        Figures full = of(all, players.full());
        report.measured(
                Goal.COMPLETION_P50,
                of(medians, players.services())
                        .ratiosTo(of(medians, players.activity()))
                        .median(),
                "%.2f ms to %.2f ms; bare FULL %.2f ms".formatted(ours.median(), activity.median(), full.median()));
        report.measured(
                Goal.COMPLETION_P99,
                ours.percentile(99) / activity.percentile(99),
                "%.2f ms to %.2f ms; bare FULL %.2f ms; %d completions each"
                        .formatted(ours.percentile(99), activity.percentile(99), full.percentile(99), ours.size()));
    }

    private Figures round(Player player) {
        Figures round = new Figures();
        for (int course = 0; course < sizes.latencyLifecycles(); course++) {
            Lifecycle.play(player, (kind, work) -> timed(kind, work, round));
        }
        return round;
    }

    private static void timed(Kind kind, Runnable work, Figures figures) {
        long start = System.nanoTime();
        work.run();
        if (kind == Kind.COMPLETION) {
            figures.add((System.nanoTime() - start) / NANOS_PER_MILLI);
        }
    }

    private static Figures of(Map<Player, Figures> figures, Player player) {
        return figures.getOrDefault(player, new Figures());
    }
}
