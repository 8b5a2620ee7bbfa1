package jom.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.workflow.Access;
import jom.workflow.Groups;
import jom.workflow.OpenTasks;
import jom.workflow.TaskNotOpen;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The few commands that Tasklist needs, let through for a caller whose task or process it is; to everybody else there is
 * no such thing. All other commands meet the engine's authorizations, where nothing is granted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorCommands extends CommandInterceptor {

    /** By command, where it keeps the task's id. */
    private static final Map<Class<?>, String> ON_A_TASK = Map.of(
            GetTaskFormCmd.class, "taskId",
            GetDeployedTaskFormCmd.class, "taskId",
            GetTaskFormVariablesCmd.class, "resourceId",
            GetIdentityLinksForTaskCmd.class, "taskId",
            ClaimTaskCmd.class, "taskId",
            AssignTaskCmd.class, "taskId",
            SubmitTaskFormCmd.class, "taskId",
            CompleteTaskCmd.class, "taskId");

    /** By command, where it keeps the definition's id: for whoever may start it. */
    private static final Map<Class<?>, String> ON_A_START = Map.of(
            GetStartFormCmd.class, "processDefinitionId",
            GetDeployedStartFormCmd.class, "processDefinitionId",
            GetFormKeyCmd.class, "processDefinitionId",
            GetStartFormVariablesCmd.class, "resourceId",
            SubmitStartFormCmd.class, "processDefinitionId");

    /** For whoever may start it or has a task of it: Tasklist's diagram, and the definition itself. */
    private static final Set<Class<?>> ON_A_DEFINITION =
            Set.of(GetDeploymentProcessModelCmd.class, GetDeployedProcessDefinitionCmd.class);

    private final OpenTasks open;
    private final Startable startable;

    DoorCommands(OpenTasks open, Startable startable) {
        this.open = open;
        this.startable = startable;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        Optional<DoorCaller> caller = DoorCaller.of(context);
        if (caller.isEmpty() || !isLetThrough(command, caller.get(), context)) {
            return next.execute(command);
        }
        return context.runWithoutAuthorization(() -> next.execute(command));
    }

    private boolean isLetThrough(Command<?> command, DoorCaller caller, CommandContext context) {
        String task = ON_A_TASK.get(command.getClass());
        if (task != null) {
            checkTask(text(command, task), command, caller, context);
            return true;
        }
        String definition = ON_A_START.get(command.getClass());
        if (definition != null) {
            checkDefinition(text(command, definition), caller, context, false);
            return true;
        }
        if (ON_A_DEFINITION.contains(command.getClass())) {
            checkDefinition(text(command, "processDefinitionId"), caller, context, true);
            return true;
        }
        return command.getClass() == DeployCmd.class && caller.groups().contains(Groups.DESIGNERS); // for the gate
    }

    private static void checkTask(
            @Nullable String taskId, Command<?> command, DoorCaller caller, CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || !Access.isOpenFor(task, caller.name(), caller.groups())) {
            throw new TaskNotOpen();
        }
        if (command instanceof AssignTaskCmd && text(command, "userId") != null) {
            throw new TaskNotOpen(); // one may give a task back to the groups, not on to somebody
        }
        if (command instanceof ClaimTaskCmd) {
            String claimant = text(command, "userId");
            if (claimant != null && !claimant.equals(caller.name())) {
                throw new TaskNotOpen(); // nobody claims for somebody else
            }
        }
    }

    private void checkDefinition(
            @Nullable String definitionId, DoorCaller caller, CommandContext context, boolean orHasTask) {
        ProcessDefinitionEntity definition = definitionId == null
                ? null
                : context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(definitionId);
        String key = definition == null ? "" : definition.getKey();
        if (startable.keys(caller).contains(key)) {
            return;
        }
        if (!orHasTask || !open.isOneOf(key, caller.name(), caller.groups())) {
            throw new TaskNotOpen();
        }
    }

    private static @Nullable String text(Command<?> command, String field) {
        return (String) new DirectFieldAccessor(command).getPropertyValue(field);
    }
}
