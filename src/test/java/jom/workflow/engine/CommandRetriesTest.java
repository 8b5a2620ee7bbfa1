package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import jom.workflow.RepeatableCommand;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class CommandRetriesTest {

    private final RuntimeException deadlock =
            new ProcessEngineException("flush", new SQLException("Deadlock found", "40001", 1213));

    private final CompleteTaskCmd complete = new CompleteTaskCmd("task", Map.of());
    private final CommandRetries retries = new CommandRetries();

    private static final class Done extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Stands for the rest of the engine: fails so many times, then is done. */
    private static final class Rest extends CommandInterceptor {

        private final RuntimeException failure;
        private final int failures;
        private int calls;

        Rest(RuntimeException failure, int failures) {
            this.failure = failure;
            this.failures = failures;
        }

        @Override
        public <T> T execute(Command<T> command) {
            calls++;
            if (calls <= failures) {
                throw failure;
            }
            throw new Done();
        }
    }

    private Rest failing(RuntimeException failure, int failures) {
        Rest rest = new Rest(failure, failures);
        retries.setNext(rest);
        return rest;
    }

    @Test
    void completesATaskAtTheSecondAttempt() {
        Rest rest = failing(deadlock, 1);
        assertThatThrownBy(() -> retries.execute(complete)).isInstanceOf(Done.class);
        assertThat(rest.calls).isEqualTo(2);
    }

    @Test
    void repeatsOurOwnCommandsThatSayTheyCanBe() {
        Rest rest = failing(deadlock, 1);
        RepeatableCommand<Boolean> ours = context -> true;
        assertThatThrownBy(() -> retries.execute(ours)).isInstanceOf(Done.class);
        assertThat(rest.calls).isEqualTo(2);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        Rest rest = failing(deadlock, 3);
        assertThatThrownBy(() -> retries.execute(complete))
                .isInstanceOf(QueryTimeoutException.class)
                .hasCause(deadlock);
        assertThat(rest.calls).isEqualTo(3);
    }

    @Test
    void leavesVersionsThatMovedOnToTheCaller() {
        Rest rest = failing(new OptimisticLockingException("planted"), 1);
        assertThatThrownBy(() -> retries.execute(complete)).isInstanceOf(OptimisticLockingException.class);
        assertThat(rest.calls).isEqualTo(1);
    }

    @Test
    void repeatsNoOtherCommands() {
        Rest rest = failing(deadlock, 1);
        assertThatThrownBy(() -> retries.execute(new DeleteTaskCmd("task", "reason", true)))
                .isSameAs(deadlock);
        assertThat(rest.calls).isEqualTo(1);
    }
}
