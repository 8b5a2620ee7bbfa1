package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.engagement.QuestionAsked;
import jom.workflow.AnswersInvalid.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Holds answers against the form that a portfolio drew itself. Forms are checked in the browser only, which whoever sends
 * answers by other means does not pass.
 */
@Component
public class OwnForms {

    private final ObjectProvider<ProcessEngine> engine;
    private final CurrentViewer current;
    private final Sentences sentences;
    private final ObjectMapper json;

    OwnForms(ObjectProvider<ProcessEngine> engine, CurrentViewer current, Sentences sentences, ObjectMapper json) {
        this.engine = engine;
        this.current = current;
        this.sentences = sentences;
        this.json = json;
    }

    /**
     * A form whose questions were answered as it asks for it.
     *
     * @param id of the form
     * @param questions those that were answered, in its order
     */
    public record Filled(String id, List<QuestionAsked> questions) {

        public Filled {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Checks the answers to a task against the form it was deployed with.
     *
     * @throws AnswersInvalid naming every key that the form does not have, every answer that it requires, and every one
     *     that is not of the kind or length it asks for
     */
    public Filled check(TaskAtHand task, Map<String, Object> answers) {
        JsonNode form = form(task);
        Map<String, OwnField> fields = new LinkedHashMap<>();
        collect(form, fields);
        Locale language = current.get().language();
        List<Problem> problems = new ArrayList<>();
        answers.keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .forEach(key -> problems.add(new Problem(key, key, sentences.say("answers.unknown", language))));
        fields.values()
                .forEach(field -> field.misfit(answers.get(field.key()))
                        .ifPresent(why ->
                                problems.add(new Problem(field.key(), field.label(), sentences.say(why, language)))));
        if (!problems.isEmpty()) {
            throw new AnswersInvalid(problems);
        }
        return new Filled(form.path("id").asText(), asked(fields, answers));
    }

    private static List<QuestionAsked> asked(Map<String, OwnField> fields, Map<String, Object> answers) {
        List<QuestionAsked> asked = new ArrayList<>();
        for (OwnField field : fields.values()) {
            Object answer = answers.get(field.key());
            if (answer != null && !answer.equals("")) {
                asked.add(field.asked(answer));
            }
        }
        return asked;
    }

    private JsonNode form(TaskAtHand task) {
        try (InputStream content = engine.getObject().getFormService().getDeployedTaskForm(task.id())) {
            return json.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Groups hold further components; rows of a list have one key in common. */
    private static void collect(JsonNode parent, Map<String, OwnField> fields) {
        for (JsonNode component : parent.path("components")) {
            collect(component, fields);
            String key = component.path("key").asText();
            if (!key.isEmpty()) {
                fields.put(top(key), key.contains(".") ? OwnField.rows(top(key)) : OwnField.of(component));
            }
        }
    }

    private static String top(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
