package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jom.platform.UseCase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Human tasks for our own API and pages. Whose task it is, is decided here; the engine's authorizations are not asked.
 * Completing opens the engine's own transaction, which a broken rule rolls back as a whole.
 */
@Service
public class Tasks {

    private final OpenTasks open;
    private final Clerk clerk;
    private final Contracts contracts;
    private final TaskNames names;
    private final ProcessEngine engine;

    Tasks(OpenTasks open, Clerk clerk, Contracts contracts, TaskNames names, ProcessEngine engine) {
        this.open = open;
        this.clerk = clerk;
        this.contracts = contracts;
        this.names = names;
        this.engine = engine;
    }

    /**
     * A task as its contract shows it.
     *
     * @param view what this viewer may see, texts and choices included
     * @param answers the JSON schema of what completing accepts
     */
    public record Shown(TaskAtHand task, ObjectNode view, ObjectNode answers) {}

    /** The newest open tasks of this viewer first, under their names in this viewer's language. */
    @Transactional(readOnly = true)
    public List<OpenTask> newest(Viewer viewer, OpenTasks.@Nullable After after, int limit) {
        return open.of(viewer, after, limit).stream()
                .map(task -> task.named(names.of(task, viewer.language())))
                .toList();
    }

    /**
     * A task as its contract shows it to this viewer.
     *
     * @throws TaskNotOpen if it is not open for this viewer
     */
    @Transactional(readOnly = true)
    public Shown show(Viewer viewer, String taskId) {
        TaskAtHand task = open.find(viewer, taskId).orElseThrow(TaskNotOpen::new);
        ObjectNode schema = contracts
                .task(task.contract())
                .map(ContractTypes::answers)
                .map(AnswersSchema::of)
                .orElseThrow(TaskNotOpen::new);
        TaskAtHand named = task.named(names.of(task, viewer.language()));
        return new Shown(named, clerk.show(task, viewer), schema);
    }

    /**
     * Completes a task; it need not be claimed.
     *
     * @throws TaskNotOpen if it is not open for this viewer
     * @throws AnswersInvalid if the answers are not what the contract accepts
     */
    public void complete(Viewer viewer, String taskId, JsonNode answers) {
        CommandExecutor commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        commands.execute(new AnswerTask(clerk, taskId, answers, viewer));
    }

    /**
     * Takes a task of one's group.
     *
     * @throws TaskNotOpen if it is not open for this viewer, claimed by somebody else for example
     */
    @UseCase
    public void claim(Viewer viewer, String taskId) {
        TaskAtHand task = open.find(viewer, taskId).orElseThrow(TaskNotOpen::new);
        service().claim(task.id(), viewer.signInName());
    }

    /**
     * Gives a task back to one's group.
     *
     * @throws TaskNotOpen if this viewer has not claimed it
     */
    @UseCase
    public void giveBack(Viewer viewer, String taskId) {
        TaskAtHand task = open.find(viewer, taskId)
                .filter(found -> found.assignee() != null)
                .orElseThrow(TaskNotOpen::new);
        service().claim(task.id(), null);
    }

    private TaskService service() {
        return engine.getTaskService();
    }
}
