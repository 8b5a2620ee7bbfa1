package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stands between the engine and whoever opens or submits a form, in the engine's transaction: what is shown and what is
 * accepted is what the contract says. A task without a contract takes no variables from a door.
 */
@Component
@Order(0)
class Desk extends CommandInterceptor {

    private final Clerk clerk;
    private final CurrentViewer current;
    private final OpenTasks open;
    private final StartForms forms;
    private final SubmittedVariables submitted;

    Desk(Clerk clerk, CurrentViewer current, OpenTasks open, StartForms forms, SubmittedVariables submitted) {
        this.clerk = clerk;
        this.current = current;
        this.open = open;
        this.forms = forms;
        this.submitted = submitted;
    }

    @Override
    @SuppressWarnings("unchecked") // each command's own result
    public <T> T execute(Command<T> command) {
        Class<?> type = command.getClass();
        if (type == GetTaskFormVariablesCmd.class) {
            return (T) shown(command);
        }
        if (type == SubmitTaskFormCmd.class) {
            return (T) completed(command, "properties");
        }
        if (type == CompleteTaskCmd.class) {
            return (T) completed(command, "variables");
        }
        if (type == GetStartFormVariablesCmd.class) {
            return (T) started(command, "resourceId");
        }
        if (type == SubmitStartFormCmd.class) {
            return (T) started(command, "processDefinitionId");
        }
        if (type == GetDeployedStartFormCmd.class) {
            return (T) startFormInOwnWords((Command<InputStream>) command);
        }
        return next.execute(command);
    }

    private Object shown(Command<?> command) {
        Optional<TaskAtHand> task = open.at(text(command, "resourceId"))
                .filter(found -> !found.contract().isEmpty());
        if (task.isPresent()) {
            return FormView.variables(clerk.show(task.get(), viewer()));
        }
        return atDoor().isPresent() ? Variables.createVariables() : next.execute(command);
    }

    private Object completed(Command<?> command, String field) {
        CommandContext context = Context.getCommandContext();
        @Nullable TaskEntity task = context.getTaskManager().findTaskById(text(command, "taskId"));
        Optional<String> contract = task == null ? Optional.empty() : TasksAtHand.contract(task);
        Map<String, Object> variables = submitted.of(command, field);
        if (task != null && contract.isPresent()) {
            clerk.completeTyped(task, contract.get(), submitted.json(variables), viewer());
            return Variables.createVariables();
        }
        if (atDoor().filter(viewer -> !viewer.isAdministrator()).isPresent() && !variables.isEmpty()) {
            throw submitted.refused(variables, viewer());
        }
        return next.execute(command);
    }

    private Object started(Command<?> command, String definitionField) {
        String key = definition(text(command, definitionField)).getKey();
        if (clerk.startContract(key).isEmpty()) {
            return next.execute(command);
        }
        if (command instanceof SubmitStartFormCmd) {
            JsonNode answers = submitted.json(submitted.of(command, "variables"));
            return clerk.start(Context.getCommandContext(), key, answers, viewer());
        }
        return FormView.variables(clerk.showStart(key, viewer()));
    }

    private InputStream startFormInOwnWords(Command<InputStream> command) {
        String key = definition(text(command, "processDefinitionId")).getKey();
        InputStream form = next.execute(command);
        return clerk.startContract(key)
                .map(contract -> forms.inOwnWords(form, clerk.showStart(key, viewer())))
                .orElse(form);
    }

    private static ProcessDefinitionEntity definition(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private Viewer viewer() {
        return atDoor().orElseGet(current::get);
    }

    /** Who came through one of the engine's own doors. */
    private Optional<Viewer> atDoor() {
        @Nullable Authentication caller = Context.getCommandContext().getAuthentication();
        return caller == null || caller.getUserId() == null
                ? Optional.empty()
                : Optional.of(current.named(caller.getUserId()));
    }

    private static String text(Command<?> command, String field) {
        return String.valueOf(new DirectFieldAccessor(command).getPropertyValue(field));
    }
}
