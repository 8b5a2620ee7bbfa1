package jom.workflow;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets the open tasks of an instance that was moved to another version follow its model. The engine moves tasks and leaves
 * them as they are: with the name, the groups and the date of the model they were made by, but the form of the other one.
 */
@Component
public class MovedTasks {

    private final ObjectProvider<ProcessEngine> engine;
    private final OpenTaskJournal journal;
    private final Subjects subjects;
    private final OpenTasks open;

    MovedTasks(ObjectProvider<ProcessEngine> engine, OpenTaskJournal journal, Subjects subjects, OpenTasks open) {
        this.engine = engine;
        this.journal = journal;
        this.subjects = subjects;
        this.open = open;
    }

    /** Names, groups, contracts and dates of all open tasks of the instance; in the transaction in which it was moved. */
    public void followModel(String instance) {
        CommandExecutor commands = ((ProcessEngineConfigurationImpl)
                        engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        commands.execute(new Each(instance, this::follow));
        commands.execute(new Each(instance, this::note)); // until it is read again a task has the groups of before, too
    }

    private record Each(String instance, Consumer<TaskEntity> work) implements Command<Void> {

        @Override
        public @Nullable Void execute(CommandContext context) {
            context.getTaskManager().findTasksByProcessInstanceId(instance).forEach(work);
            return null;
        }
    }

    private void follow(TaskEntity task) {
        TaskDefinition model = task.getTaskDefinition();
        ExecutionEntity execution = task.getExecution();
        task.setName(text(model.getNameExpression(), execution));
        task.setDescription(text(model.getDescriptionExpression(), execution));
        setGroups(task, groups(model, execution));
        String contract = contract(task);
        boolean isOther = open.at(task.getId())
                .filter(known -> known.contract().equals(contract))
                .isEmpty();
        if (isOther) {
            task.setDueDate(date(model.getDueDateExpression(), execution));
        }
    }

    private void note(TaskEntity task) {
        journal.open(TasksAtHand.of(task, contract(task), subjects.of(task)), TasksAtHand.workflowOf(task), false);
    }

    private static String contract(TaskEntity task) {
        return TasksAtHand.contract(task).orElse("");
    }

    /** Who has claimed it for a group that it is no longer for gives it back. */
    private void setGroups(TaskEntity task, Set<String> groups) {
        Set<String> before = new TreeSet<>();
        task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .filter(group -> group != null)
                .forEach(before::add);
        if (before.equals(groups)) {
            return;
        }
        before.stream().filter(group -> !groups.contains(group)).forEach(task::deleteCandidateGroup);
        groups.stream().filter(group -> !before.contains(group)).forEach(task::addCandidateGroup);
        if (task.getAssignee() != null) {
            task.setAssignee(null);
        }
    }

    private static Set<String> groups(TaskDefinition model, ExecutionEntity execution) {
        Set<String> groups = new TreeSet<>();
        for (Expression expression : model.getCandidateGroupIdExpressions()) {
            List.of(String.valueOf(expression.getValue(execution)).split("\\s*,\\s*"))
                    .forEach(groups::add);
        }
        return groups;
    }

    private static @Nullable String text(@Nullable Expression expression, ExecutionEntity execution) {
        @Nullable Object value = expression == null ? null : expression.getValue(execution);
        return value == null ? null : value.toString();
    }

    private static @Nullable Date date(@Nullable Expression expression, ExecutionEntity execution) {
        return expression != null && expression.getValue(execution) instanceof Date date ? date : null;
    }
}
