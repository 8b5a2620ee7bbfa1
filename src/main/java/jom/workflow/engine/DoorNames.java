package jom.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.workflow.CurrentViewer;
import jom.workflow.ProcessNames;
import jom.workflow.Sentences;
import jom.workflow.TaskNames;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Says what is called something at the engine's doors in the caller's language. What is handed out is let go of by the
 * engine before, or it would store the words of whoever looked last.
 */
@Component
class DoorNames {

    private static final String FILTER = "filter.myTasks";
    private static final String DESCRIPTION = "description";
    private static final String VARIABLES = "variables";
    private static final String LABEL = "label";
    private static final String SUBJECT = FILTER + ".about";

    private final CurrentViewer viewers;
    private final TaskNames names;
    private final ProcessNames processes;
    private final Sentences sentences;

    DoorNames(CurrentViewer viewers, TaskNames names, ProcessNames processes, Sentences sentences) {
        this.viewers = viewers;
        this.names = names;
        this.processes = processes;
        this.sentences = sentences;
    }

    /** The tasks themselves, under their names for this caller. */
    List<Task> tasks(List<Task> found, DoorCaller caller) {
        if (!found.isEmpty()) {
            Locale language = language(caller);
            found.stream().map(TaskEntity.class::cast).forEach(task -> {
                letGo(task);
                task.setNameWithoutCascade(names.of(task, language));
            });
        }
        return found;
    }

    /** The processes themselves, under their names for this caller. */
    List<ProcessDefinition> processes(List<ProcessDefinition> found, DoorCaller caller) {
        if (!found.isEmpty()) {
            Locale language = language(caller);
            found.stream().map(ProcessDefinitionEntity.class::cast).forEach(process -> {
                letGo(process);
                process.setName(processes.of(process.getKey(), process.getName(), language));
            });
        }
        return found;
    }

    /** The filter itself, in this caller's words; one that an administrator has named otherwise as it is. */
    <F extends Filter> F filter(F filter, DoorCaller caller) {
        Locale language = language(caller);
        letGo((DbEntity) filter);
        filter.setName(word(FILTER, filter.getName(), language));
        if (filter.getProperties() != null) {
            filter.setProperties(said(filter.getProperties(), language));
        }
        return filter;
    }

    private Map<String, Object> said(Map<String, Object> stored, Locale language) {
        Map<String, Object> properties = new HashMap<>(stored);
        properties.computeIfPresent(
                DESCRIPTION, (key, text) -> word(FILTER + "." + DESCRIPTION, text.toString(), language));
        properties.computeIfPresent(
                VARIABLES, (key, shown) -> shown instanceof List<?> list ? labelled(list, language) : shown);
        return properties;
    }

    /** What cards show besides, under its label in this language; an administrator's own labels stay. */
    private List<Object> labelled(List<?> variables, Locale language) {
        return variables.stream()
                .map(variable -> variable instanceof Map<?, ?> each && each.get(LABEL) instanceof String label
                        ? (Object) Map.of("name", each.get("name"), LABEL, word(SUBJECT, label, language))
                        : variable)
                .toList();
    }

    private String word(String key, String text, Locale language) {
        return text.equals(sentences.say(key, Locale.ENGLISH)) ? sentences.say(key, language) : text;
    }

    private Locale language(DoorCaller caller) {
        return viewers.named(caller.name()).language();
    }

    private static void letGo(DbEntity entity) {
        Context.getCommandContext().getDbEntityManager().getDbEntityCache().remove(entity);
    }
}
