package jom.workflow.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jom.workflow.bench.Lifecycle.Played;

/** Lets players play in turn, round after round, each time another one first. */
final class Race {

    private static final double NANOS_PER_SECOND = 1e9;

    private final List<Player> players;

    Race(List<Player> players) {
        this.players = List.copyOf(players);
    }

    /** What is measured of one player in one round. */
    interface Heat {
        double run(Player player);
    }

    /** A figure per round for each player, in the order of the rounds. */
    Map<Player, Figures> run(int rounds, Heat heat) {
        Map<Player, Figures> figures = new LinkedHashMap<>();
        players.forEach(player -> figures.put(player, new Figures()));
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < players.size(); turn++) {
                Player player = players.get((round + turn) % players.size());
                figures.get(player).add(heat.run(player));
            }
        }
        return figures;
    }

    /** Lifecycles per second. */
    static double rate(Player player, int lifecycles, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Played>> courses = new ArrayList<>();
            for (int course = 0; course < lifecycles; course++) {
                courses.add(pool.submit(() -> Lifecycle.play(player)));
            }
            for (Future<Played> course : courses) {
                course.get();
            }
            return lifecycles * NANOS_PER_SECOND / (System.nanoTime() - start);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(player.name(), failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            pool.shutdown(); // what runs is not interrupted: H2 closes its file under a thread that is
        }
    }
}
