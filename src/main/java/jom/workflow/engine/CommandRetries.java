package jom.workflow.engine;

import java.util.Set;
import jom.platform.Retries;
import jom.workflow.RepeatableCommand;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Puts {@link Retries} around the transactions of what people do: our own repeatable commands, and those of the engine's
 * that Tasklist sends and that are repeatable just the same. Jobs are tried again by the engine.
 */
final class CommandRetries extends CommandInterceptor {

    private static final Set<Class<?>> REPEATABLE =
            Set.of(ClaimTaskCmd.class, CompleteTaskCmd.class, SubmitTaskFormCmd.class, SubmitStartFormCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof RepeatableCommand || REPEATABLE.contains(command.getClass())
                ? Retries.during(() -> next.execute(command))
                : next.execute(command);
    }
}
