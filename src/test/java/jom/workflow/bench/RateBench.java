package jom.workflow.bench;

import static java.util.stream.Collectors.joining;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Goals 3, 4 and 8: lifecycles per second by several threads at once, and the bytes that they leave. */
record RateBench(Players players, Sizes sizes, Report report) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1_000;

    /** Returns the ratio of our rate to that of the bare engine at the same history level. */
    double measure() {
        KeptBytes ours = new KeptBytes(players.database());
        KeptBytes bare = new KeptBytes(players.fullDatabase());
        long oursBefore = ours.now();
        long bareBefore = bare.now();
        double sameHistory = rates();
        int lifecycles = sizes.rounds() * sizes.lifecycles();
        double oursEach = (ours.now() - oursBefore) / (2.0 * lifecycles); // services and REST
        double bareEach = (bare.now() - bareBefore) / (double) lifecycles;
        report.measured(
                Goal.BYTES,
                oursEach / bareEach,
                "%.0f kB to %.0f kB, over %d lifecycles"
                        .formatted(oursEach / BYTES_PER_KILOBYTE, bareEach / BYTES_PER_KILOBYTE, lifecycles));
        return sameHistory;
    }

    private double rates() {
        Map<Player, Figures> processor = new LinkedHashMap<>();
        players.all().forEach(player -> processor.put(player, new Figures()));
        Map<Player, Figures> rates = new Race(players.all()).run(sizes.rounds(), player -> {
            long before = processorNanos();
            double rate = Race.rate(player, sizes.lifecycles(), sizes.threads());
            of(processor, player).add((processorNanos() - before) / NANOS_PER_MILLI / sizes.lifecycles());
            return rate;
        });
        double sameHistory = ratio(Goal.RATE, of(rates, players.services()), of(rates, players.activity()));
        ratio(Goal.RATE_TO_FULL, of(rates, players.services()), of(rates, players.full()));
        ratio(Goal.RATE_REST, of(rates, players.rest()), of(rates, players.full()));
        report.note("Processor time of this JVM per lifecycle, an embedded database and HTTP's caller included: "
                + processor.entrySet().stream()
                        .map(each -> "%s %.0f ms"
                                .formatted(each.getKey().name(), each.getValue().median()))
                        .collect(joining(", "))
                + ".");
        return sameHistory;
    }

    private double ratio(Goal goal, Figures ours, Figures bare) {
        Figures ratios = ours.ratiosTo(bare);
        report.measured(
                goal,
                ratios.median(),
                "%.2f/s to %.2f/s; ratios %.2f to %.2f in %d rounds"
                        .formatted(
                                ours.median(),
                                bare.median(),
                                ratios.percentile(0),
                                ratios.percentile(100),
                                ratios.size()));
        return ratios.median();
    }

    private static Figures of(Map<Player, Figures> figures, Player player) {
        return figures.getOrDefault(player, new Figures());
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
