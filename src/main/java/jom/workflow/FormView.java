package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** What a form shows: the contract's view, the texts and the choices in the reader's language. */
@Component
class FormView {

    private static final String TEXTS = "texts";
    private static final String CHOICES = "choices";
    private static final String HEADING = "heading";

    private final ObjectMapper json;
    private final FormTexts texts;
    private final TaskNames names;

    FormView(ObjectMapper json, FormTexts texts, TaskNames names) {
        this.json = json;
        this.texts = texts;
        this.names = names;
    }

    /** The form of a task, headed as the task is called. */
    ObjectNode of(TaskAtHand task, Record view, Locale language) {
        ObjectNode shown = of(task.contract(), view, language);
        names.heading(task, language)
                .ifPresent(heading -> shown.withObject("/" + TEXTS).put(HEADING, heading));
        return shown;
    }

    ObjectNode of(String contract, Record view, Locale language) {
        ObjectNode shown = json.valueToTree(view);
        shown.set(TEXTS, json.valueToTree(texts.texts(contract, language)));
        ObjectNode choices = json.valueToTree(texts.choices(language));
        if (shown.get(CHOICES) instanceof ObjectNode own) {
            choices.setAll(own);
        }
        shown.set(CHOICES, choices);
        return shown;
    }

    /** The same as variables for Tasklist: flat values as they are, everything else as JSON. */
    static VariableMap variables(ObjectNode shown) {
        VariableMapImpl variables = new VariableMapImpl();
        for (Map.Entry<String, JsonNode> field : shown.properties()) {
            variables.putValueTyped(field.getKey(), typed(field.getValue()));
        }
        return variables;
    }

    private static TypedValue typed(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> Variables.stringValue(value.textValue());
            case BOOLEAN -> Variables.booleanValue(value.booleanValue());
            case NUMBER ->
                value.isIntegralNumber()
                        ? Variables.longValue(value.longValue())
                        : Variables.doubleValue(value.doubleValue());
            case NULL -> Variables.untypedNullValue();
            default -> SpinValues.jsonValue(value.toString()).create();
        };
    }
}
