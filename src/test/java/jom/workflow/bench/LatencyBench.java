package jom.workflow.bench;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.workflow.bench.Turn.Kind;
import org.jspecify.annotations.Nullable;

/** Goal 5: how long completing a task takes when nobody else is there. */
record LatencyBench(Players players, Sizes sizes, Report report) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int SLOWEST = 8;

    void measure() {
        Map<Player, Figures> all = new HashMap<>();
        Map<String, Figures> oursByContract = new HashMap<>();
        Map<String, Figures> bareByContract = new HashMap<>();
        List<Player> alone = List.of(players.activity(), players.full(), players.services());
        Map<Player, Figures> medians = new Race(alone).run(sizes.rounds(), player -> {
            Map<String, Figures> byContract = player == players.services()
                    ? oursByContract
                    : player == players.activity() ? bareByContract : new HashMap<>();
            Figures round = round(player, byContract);
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
        report.note("The slowest tasks to complete, medians of ours and of bare ACTIVITY: "
                + slowest(oursByContract, bareByContract) + ".");
    }

    private static String slowest(Map<String, Figures> ours, Map<String, Figures> bare) {
        return ours.entrySet().stream()
                .sorted(comparing((Map.Entry<String, Figures> each) ->
                                each.getValue().median())
                        .reversed())
                .limit(SLOWEST)
                .map(each -> "%s %.1f ms (%s)"
                        .formatted(each.getKey(), each.getValue().median(), median(bare.get(each.getKey()))))
                .collect(joining(", "));
    }

    private static String median(@Nullable Figures figures) {
        return figures == null ? "-" : "%.1f".formatted(figures.median());
    }

    private Figures round(Player player, Map<String, Figures> byContract) {
        Figures round = new Figures();
        for (int course = 0; course < sizes.latencyLifecycles(); course++) {
            Lifecycle.play(player, (turn, work) -> {
                double millis = millis(work);
                if (turn.kind() == Kind.COMPLETION) {
                    round.add(millis);
                    byContract
                            .computeIfAbsent(turn.contract(), any -> new Figures())
                            .add(millis);
                }
            });
        }
        return round;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static Figures of(Map<Player, Figures> figures, Player player) {
        return figures.getOrDefault(player, new Figures());
    }
}
