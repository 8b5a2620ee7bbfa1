package jom.workflow.progress;

import java.util.Locale;
import java.util.Map;
import jom.workflow.ProcessNames;
import jom.workflow.Sentences;
import jom.workflow.TaskNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What steps, questions, answers, facts and rows are called: what is shipped by the texts of this module, in every
 * reader's language. Anything else is in the words of who designed it, and stays what it is.
 */
@Component
class CourseWords {

    private final Sentences sentences;
    private final ProcessNames processes;
    private final TaskNames tasks;

    CourseWords(Sentences sentences, ProcessNames processes, TaskNames tasks) {
        this.sentences = sentences;
        this.processes = processes;
        this.tasks = tasks;
    }

    String process(ModelMap model, Locale language) {
        @Nullable String name = processes.of(model.key(), model.name().isEmpty() ? null : model.name(), language);
        return name == null ? model.key() : name;
    }

    /** A step, by the label that it has in the model unless the task itself has another. */
    String step(ModelMap model, String element, @Nullable String taskName, Locale language) {
        ModelMap.@Nullable Task task = model.tasks().get(element);
        if (task == null) {
            return element(model, element, language);
        }
        @Nullable String label = taskName == null ? model.labels().get(element) : taskName;
        return task.contract().isEmpty()
                ? label == null ? element : label
                : tasks.ofLabelled(task.contract(), label, language);
    }

    /** A gateway, a flow, a called workflow or an event. */
    String element(ModelMap model, String element, Locale language) {
        String label = model.labels().getOrDefault(element, element);
        String common = shipped("model.answer." + label.replaceAll("[^A-Za-z]", ""), label, language);
        return common.equals(label) ? shipped("model." + model.key() + "." + element, label, language) : common;
    }

    /** Why something came in between at a step. */
    String why(ModelMap model, BoundaryMap.Boundary boundary, Locale language) {
        return sentences
                .say("interruption." + boundary.reason().key(), language)
                .replace("{step}", step(model, boundary.step(), null, language));
    }

    String table(TableMap table, Locale language) {
        return shipped("table." + table.key(), table.name(), language);
    }

    String row(TableMap table, String row, Locale language) {
        return shipped("table." + table.key() + "." + row, table.rows().getOrDefault(row, row), language);
    }

    /** A fact that a table asked for. */
    Said asked(TableMap table, String input, Object value, Locale language) {
        String label =
                shipped("table." + table.key() + "." + input, table.inputs().getOrDefault(input, input), language);
        return new Said(input, value, label, value(value, language));
    }

    /** A fact that a gateway asked for. */
    Said asked(Map.Entry<String, Object> fact, Locale language) {
        String label = sentences.find("asked." + fact.getKey(), language).orElse(fact.getKey());
        return new Said(fact.getKey(), fact.getValue(), label, value(fact.getValue(), language));
    }

    private String value(Object value, Locale language) {
        return sentences.find("value." + value, language).orElseGet(() -> value.toString());
    }

    private String shipped(String key, String words, Locale language) {
        return sentences.find(key, Locale.ENGLISH).filter(words::equals).isPresent()
                ? sentences.say(key, language)
                : words;
    }
}
