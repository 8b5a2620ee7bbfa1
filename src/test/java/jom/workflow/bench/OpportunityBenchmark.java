package jom.workflow.bench;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import jom.JomApplication;
import jom.StatementCounter;
import jom.TestDatabase;
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
            if (sizes.onlyLists()) {
                Crowd crowd = crowd();
                crowd.prepare(sizes.instances());
                new TaskListBench(jom, counter, port, sizes, report).measure(crowd);
            } else {
                measureAll();
            }
        } finally {
            report.publish();
        }
    }

    private Crowd crowd() {
        int waiting = sizes.tasks() - PREPARED_TASKS * sizes.instances();
        return Crowd.of(jom, source, sizes.instances() / PARTNER_TASKS, MANAGER_TASKS * 1_000 / waiting);
    }

    private void measureAll() {
        try (HikariDataSource fullDatabase = BenchDatabase.like(source, "full");
                HikariDataSource activityDatabase = BenchDatabase.like(source, "activity");
                BareEngine full = new BareEngine(counter.counting(fullDatabase), "full");
                BareEngine activity = new BareEngine(counter.counting(activityDatabase), "activity")) {
            Crowd crowd = crowd();
            Teams teams = new Teams(jom, sizes.threads());
            Players players = new Players(
                    full,
                    activity,
                    new ServicePlayer(jom, teams),
                    new RestPlayer(jom, port, teams),
                    source,
                    fullDatabase);
            players.all().forEach(player -> Race.rate(player, sizes.warmup(), sizes.threads()));
            new CountBench(players, counter, report).measure();
            double empty = new RateBench(players, sizes, report).measure();
            new LatencyBench(players, sizes, report).measure();
            new GrowthBench(players, crowd, sizes, report).measure(empty);
            new TaskListBench(jom, counter, port, sizes, report).measure(crowd);
        }
    }
}
