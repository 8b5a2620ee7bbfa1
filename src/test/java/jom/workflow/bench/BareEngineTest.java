package jom.workflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

class BareEngineTest {

    @Test
    void runsOurModelsToTheirEnd() {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
            try (BareEngine bare = new BareEngine(source, "activity")) {
                String opportunity = bare.start();
                int completed = 0;
                while (!bare.isEnded(opportunity)) {
                    List<Task> tasks = bare.tasks(opportunity);
                    List<Job> jobs = bare.jobs();
                    assertThat(tasks.size() + jobs.size()).isPositive();
                    tasks.forEach(task -> bare.complete(task.getId(), task.getTaskDefinitionKey()));
                    jobs.forEach(job -> bare.executeJob(job.getId()));
                    completed += tasks.size();
                }
                assertThat(bare.endOf(opportunity)).isEqualTo("endEvent_revenueSettled");
                assertThat(completed).isEqualTo(29);
            }
        }
    }
}
