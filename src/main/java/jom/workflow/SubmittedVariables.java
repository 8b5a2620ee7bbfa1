package jom.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jom.workflow.AnswersInvalid.Problem;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/** The variables that came with a form, as the JSON they were before the engine's REST interface read them. */
@Component
class SubmittedVariables {

    private final ObjectMapper json;
    private final Sentences sentences;
    private final CurrentViewer current;

    SubmittedVariables(ObjectMapper json, Sentences sentences, CurrentViewer current) {
        this.current = current;
        this.json = json;
        this.sentences = sentences;
    }

    @SuppressWarnings("unchecked") // the engine's own fields
    Map<String, Object> of(Command<?> command, String field) {
        @Nullable Object variables = new DirectFieldAccessor(command).getPropertyValue(field);
        return variables == null ? Map.of() : (Map<String, Object>) variables;
    }

    /** @throws AnswersInvalid if one is neither flat nor JSON */
    JsonNode json(Map<String, Object> variables) {
        ObjectNode sent = json.createObjectNode();
        for (String name : variables.keySet()) {
            Object value = variables instanceof VariableMap typed ? typed.getValueTyped(name) : variables.get(name);
            sent.set(name, node(name, value));
        }
        return sent;
    }

    private JsonNode node(String name, @Nullable Object value) {
        if (value instanceof JsonValue text) {
            return parsed(name, text.getValueSerialized());
        }
        @Nullable Object bare = value instanceof TypedValue typed ? typed.getValue() : value;
        if (bare == null
                || bare instanceof String
                || bare instanceof Boolean
                || bare instanceof Number
                || bare instanceof Collection
                || bare instanceof Map) {
            return json.valueToTree(bare);
        }
        throw misfit(name);
    }

    private JsonNode parsed(String name, String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw misfit(name);
        }
    }

    private AnswersInvalid misfit(String name) {
        return new AnswersInvalid(List.of(new Problem(
                name, name, sentences.say("answers.type", current.get().language()))));
    }

    /** For a task without a contract: nothing is expected, so nothing is accepted. */
    AnswersInvalid refused(Map<String, Object> variables, Viewer viewer) {
        return new AnswersInvalid(variables.keySet().stream()
                .sorted()
                .map(name -> new Problem(name, name, sentences.say("answers.unknown", viewer.language())))
                .toList());
    }
}
