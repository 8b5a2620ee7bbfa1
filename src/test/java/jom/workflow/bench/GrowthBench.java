package jom.workflow.bench;

import java.util.List;
import java.util.Map;

/**
 * Goal 7: whether many others slow an opportunity down. The bare engine, whose database stays small, tells how fast the
 * machine was at each time.
 */
record GrowthBench(Players players, Crowd crowd, Sizes sizes, Report report) {

    /** @param empty the ratio of our rate to the bare engine's while there were few */
    void measure(double empty) {
        crowd.prepare(sizes.instances());
        crowd.finish(sizes.instances());
        int running = crowd.running();
        int finished = crowd.finished();
        Map<Player, Figures> rates = new Race(List.of(players.activity(), players.services()))
                .run(sizes.rounds(), player -> Race.rate(player, sizes.lifecycles(), sizes.threads()));
        double full = rates.getOrDefault(players.services(), new Figures())
                .ratiosTo(rates.getOrDefault(players.activity(), new Figures()))
                .median();
        report.measured(
                Goal.GROWTH,
                full / empty,
                "%.2f of bare ACTIVITY with %d running and %d finished, %.2f without"
                        .formatted(full, running, finished, empty));
    }
}
