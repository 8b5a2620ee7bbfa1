package jom.workflow.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** One opportunity with three partners from intake to its settled end, the same course whoever plays it. */
final class Lifecycle {

    private Lifecycle() {}

    /** Does the work and measures it, each turn by itself. */
    interface Meter {
        void measure(Turn turn, Runnable work);
    }

    /** One that has been played. */
    record Played(String opportunity, int completions) {}

    static Played play(Player player) {
        return play(player, (turn, work) -> work.run());
    }

    /** The same, measured. */
    static Played play(Player player, Meter meter) {
        AtomicReference<String> started = new AtomicReference<>("");
        Turn start = Turn.start(() -> started.set(player.start()));
        meter.measure(start, start.preparation().get());
        String opportunity = started.get();
        int completions = 0;
        for (List<Turn> turns = player.turns(opportunity); !turns.isEmpty(); turns = player.turns(opportunity)) {
            for (Turn turn : turns) {
                meter.measure(turn, turn.preparation().get());
                completions += turn.kind() == Turn.Kind.COMPLETION ? 1 : 0;
            }
        }
        player.ended(opportunity);
        return new Played(opportunity, completions);
    }
}
