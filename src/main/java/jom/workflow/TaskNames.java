package jom.workflow;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What tasks are called, wherever one is named to somebody. A model that labels a task as its form is headed in English
 * means that form, and then every reader gets the heading in the own language. So it is with the second name that the
 * texts of a form give to its tasks. Any other label is in the words of who
 * designed the model, and stays what it is.
 */
@Component
public class TaskNames {

    private final FormTexts texts;

    TaskNames(FormTexts texts) {
        this.texts = texts;
    }

    /** A task that waits. */
    public String of(TaskAtHand task, Locale language) {
        return ofLabelled(task.contract(), task.name(), language);
    }

    /** A line of a task list. */
    public String of(OpenTask task, Locale language) {
        return ofLabelled(task.contract(), task.name(), language);
    }

    /** A task as the engine has it; {@code null} if it has no name and its contract no form. */
    public @Nullable String of(TaskEntity task, Locale language) {
        return TasksAtHand.contract(task)
                .map(contract -> ofLabelled(contract, task.getName(), language))
                .orElse(task.getName());
    }

    /**
     * A task of a model.
     *
     * @param taskKey what the model calls the task by itself
     * @param label what it calls it to people
     */
    public String of(String definitionId, String taskKey, String label, Locale language) {
        return TasksAtHand.contract(definitionId, taskKey)
                .map(contract -> ofLabelled(contract, label, language))
                .orElse(label);
    }

    /** Tasks of this contract in general; its name if it has no form. */
    public String of(String contract, Locale language) {
        return texts.heading(contract, language).orElse(contract);
    }

    /** How the form of a task is headed: as its contract's forms are, but for a task that goes by the second name. */
    Optional<String> heading(TaskAtHand task, Locale language) {
        return isSecond(task.contract(), task.name())
                ? texts.alsoCalled(task.contract(), language)
                : texts.heading(task.contract(), language);
    }

    /** A task of this contract under this label, if it has one. */
    public String ofLabelled(String contract, @Nullable String label, Locale language) {
        if (label == null
                || texts.heading(contract, Locale.ENGLISH).filter(label::equals).isPresent()) {
            return of(contract, language);
        }
        return isSecond(contract, label) ? texts.alsoCalled(contract, language).orElse(label) : label;
    }

    private boolean isSecond(String contract, String label) {
        return texts.alsoCalled(contract, Locale.ENGLISH).filter(label::equals).isPresent();
    }
}
