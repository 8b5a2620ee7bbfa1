package jom.workflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import jom.JomTest;
import jom.StatementCounter;
import jom.StatementCounter.Count;
import jom.network.Capability;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a lifecycle with three partners costs the database, our tables included, against an engine that does nothing but
 * move the tokens of the same models. Counts do not depend on the machine.
 */
@JomTest
class StatementBudgetTest {

    /** Only casts have it: without, a stranger who plays both roles would be proposed, and a further task refuses it. */
    private static final Set<Capability> RARE = Set.of(new Capability("sovereign-cloud"));

    private final Casts casts;
    private final Stage stage;
    private final StatementCounter counter;
    private List<String> tasks = List.of();

    @Autowired
    StatementBudgetTest(Casts casts, Stage stage, StatementCounter counter) {
        this.casts = casts;
        this.stage = stage;
        this.counter = counter;
    }

    @Test
    void aLifecycleStaysInItsBudget() {
        ours(); // fills what is remembered for a while
        Counted ours = ours();
        Counted bare = bare();
        assertThat(ours.completions()).as("tasks: %s", tasks).isEqualTo(bare.completions());
        assertThat(ours.statements())
                .as("statements, the bare engine's being %s", bare.statements())
                .isLessThanOrEqualTo(bare.statements() * 106 / 100);
        assertThat(ours.commits())
                .as("commits, the bare engine's being %s", bare.commits())
                .isLessThanOrEqualTo(bare.commits() * 105 / 100);
    }

    /** With partners of the types that the bare engine has, in this order. */
    private Counted ours() {
        Cast cast = casts.of(RARE, "hosting-provider", "software-vendor", "large-account-reseller");
        AtomicReference<Course> course = new AtomicReference<>();
        AtomicReference<Count> sum = new AtomicReference<>(counter.during(
                () -> course.set(stage.takenInWanting(cast, RARE, ParticipantRole.SOLUTION, ParticipantRole.RESALE))));
        course.get().doing(work -> sum.getAndUpdate(count -> count.plus(counter.during(work))));
        course.get().toItsEnd();
        assertThat(course.get().ends()).contains("endEvent_revenueSettled");
        tasks = course.get().completed();
        return new Counted(sum.get(), tasks.size());
    }

    private Counted bare() {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl("jdbc:h2:mem:bare-budget;DB_CLOSE_DELAY=-1");
            source.setAutoCommit(false);
            try (BareEngine bare = new BareEngine(counter.counting(source), "activity")) {
                Lifecycle.play(bare);
                return Counted.lifecycle(bare, counter);
            }
        }
    }
}
