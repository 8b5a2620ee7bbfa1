package jom.workflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

class BareEngineTest {

    @Test
    void runsOurModelsToTheirEnd() {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
            try (BareEngine bare = new BareEngine(source, "activity")) {
                String opportunity = Lifecycle.play(bare).opportunity();
                assertThat(bare.endOf(opportunity)).isEqualTo("endEvent_revenueSettled");
            }
        }
    }
}
