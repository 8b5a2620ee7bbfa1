package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The heads of the audit trail are kept by the clock, whatever else is switched off. */
class AuditRoundsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(SchedulingConfiguration.class, AuditRounds.class)
            .withBean(AuditHeads.class, () -> new AuditHeads(new JdbcTemplate()));

    private static boolean goRound(ApplicationContext context) {
        return context.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .anyMatch(task -> task.toString().equals(AuditRounds.class.getName() + ".round"));
    }

    @Test
    void goRoundByThemselves() {
        application.run(context -> assertThat(goRound(context)).isTrue());
    }

    @Test
    void goRoundWhereNobodyWatchesDeadlines() {
        application
                .withPropertyValues("jom.deadlines.watch=false")
                .run(context -> assertThat(goRound(context)).isTrue());
    }

    @Test
    void haveASwitchOfTheirOwn() {
        application
                .withPropertyValues("jom.audit.keep-heads=false")
                .run(context -> assertThat(goRound(context)).isFalse());
    }
}
