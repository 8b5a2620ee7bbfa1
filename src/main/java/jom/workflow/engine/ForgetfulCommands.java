package jom.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandInvocationContext;

/**
 * Has each command let go of the rows that it read and wrote when it ends. They are in the database by then, but
 * Spring's transaction remembers the context of each of its commands until it ends itself: one that starts thousands of
 * processes, as a file of opportunities does, would keep some forty kilobytes of each.
 */
final class ForgetfulCommands extends CommandContextFactory {

    /** The engine tells itself only to a factory of its own. */
    ForgetfulCommands(ProcessEngineConfigurationImpl engine) {
        setProcessEngineConfiguration(engine);
    }

    @Override
    public CommandContext createCommandContext() {
        return new Forgetful(processEngineConfiguration);
    }

    private static final class Forgetful extends CommandContext {

        Forgetful(ProcessEngineConfigurationImpl engine) {
            super(engine);
        }

        @Override
        public void close(CommandInvocationContext invocation) {
            try {
                super.close(invocation);
            } finally {
                sessions.clear();
                sessionList.clear();
            }
        }
    }
}
