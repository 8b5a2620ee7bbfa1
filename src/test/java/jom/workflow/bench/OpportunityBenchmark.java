package jom.workflow.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumSet;
import javax.sql.DataSource;
import jom.JomApplication;
import jom.StatementCounter;
import jom.TestDatabase;
import jom.workflow.bench.Sizes.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Measures the application against bare engines that run the same models in the same run, in turn with it. Prints a table
 * and never fails for a goal that is not reached: times are of one machine, and what can be counted is a test of its own.
 */
@Tag("bench")
@SpringBootTest(
        classes = JomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Listeners that only tests want.
            "jom.test.coverage=false",
            "logging.level.root=warn"
        })
@ActiveProfiles(resolver = TestDatabase.class)
@ContextConfiguration(initializers = {TestDatabase.class, BenchDatabase.class})
class OpportunityBenchmark {

    private static final int PARTNER_TASKS = 80;
    private static final int MANAGER_TASKS = 1_800;

    /** For three partners, while each opportunity is prepared. */
    private static final int PREPARED_TASKS = 3;

    private final Application jom;
    private final DataSource source;
    private final StatementCounter counter;
    private final int port;
    private final Sizes sizes = Sizes.configured();
    private final Report report = new Report();

    @Autowired
    OpportunityBenchmark(Application jom, DataSource source, StatementCounter counter, @LocalServerPort int port) {
        this.jom = jom;
        this.source = source;
        this.counter = counter;
        this.port = port;
    }

    @Test
    void measures() {
        try {
            Crowd crowd = crowd();
            if (!sizes.parts().equals(EnumSet.of(Part.LISTS))) {
                measureLifecycles(crowd);
            }
            if (sizes.measures(Part.LISTS) && !sizes.measures(Part.GROWTH)) {
                crowd.prepare(sizes.instances());
            }
            measure(Part.LISTS, () -> new TaskListBench(jom, source, counter, port, sizes, report).measure(crowd));
        } finally {
            report.publish();
        }
    }

    /** What was measured is kept at once: somebody may not want to wait for the rest. */
    private void measure(Part part, Runnable bench) {
        if (sizes.measures(part)) {
            bench.run();
            report.keep();
        }
    }

    private Crowd crowd() {
        int waiting = sizes.tasks() - PREPARED_TASKS * sizes.instances();
        return Crowd.of(jom, source, sizes.instances() / PARTNER_TASKS, MANAGER_TASKS * 1_000 / waiting);
    }

    private void measureLifecycles(Crowd crowd) {
        try (HikariDataSource fullDatabase = BenchDatabase.like(source, "full");
                HikariDataSource activityDatabase = BenchDatabase.like(source, "activity");
                BareEngine full = new BareEngine(counter.counting(fullDatabase), "full");
                BareEngine activity = new BareEngine(counter.counting(activityDatabase), "activity")) {
            Teams teams = new Teams(jom, sizes.threads());
            Players players = new Players(
                    full,
                    activity,
                    new ServicePlayer(jom, teams),
                    new RestPlayer(jom, port, teams),
                    source,
                    fullDatabase);
            players.all().forEach(player -> Race.rate(player, sizes.warmup(), sizes.threads()));
            measure(Part.COUNTS, () -> new CountBench(players, counter, report).measure());
            measure(Part.LATENCY, () -> new LatencyBench(players, sizes, report).measure());
            measure(Part.RATES, () -> {
                double empty = new RateBench(players, sizes, report).measure();
                report.keep();
                measure(Part.GROWTH, () -> new GrowthBench(players, crowd, sizes, report).measure(empty));
            });
        }
    }
}
