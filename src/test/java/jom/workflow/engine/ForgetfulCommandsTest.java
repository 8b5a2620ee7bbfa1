package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import jom.JomTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ForgetfulCommandsTest {

    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    ForgetfulCommandsTest(ProcessEngine engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void keepNothingWhileTheTransactionAroundThemGoesOn() {
        transaction.executeWithoutResult(status -> {
            CommandContext ended = executed(context -> {
                context.getDbEntityManager().selectById(ExecutionEntity.class, "none");
                assertThat(sessions(context)).isNotEmpty();
                return context;
            });
            assertThat(TransactionSynchronizationManager.getSynchronizations())
                    .as("who remembers it")
                    .isNotEmpty();
            assertThat(sessions(ended)).isEmpty();
            assertThat((Collection<?>) field(ended, "sessionList")).isEmpty();
        });
    }

    private <T> T executed(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }

    private static Map<?, ?> sessions(CommandContext context) {
        return (Map<?, ?>) field(context, "sessions");
    }

    private static Object field(CommandContext context, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(context, name));
    }
}
