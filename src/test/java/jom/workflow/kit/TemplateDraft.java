package jom.workflow.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An element template while it is drawn up. What it hides is fixed; what it shows may be changed in Modeler's panel. */
final class TemplateDraft {

    private static final String HIDDEN = "Hidden";

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ArrayNode properties = JsonNodeFactory.instance.arrayNode();

    /**
     * Begins one.
     *
     * @param kind of the templates it is listed with
     * @param name of what it stands for, unique in its kind
     */
    TemplateDraft(Kind kind, String name, String label, String description) {
        json.put("id", "jom." + kind.key() + "." + name);
        json.put("name", label);
        json.put("description", description);
        json.putObject("category").put("id", "jom." + kind.key()).put("name", kind.words());
        json.putArray("appliesTo").add("bpmn:Task").add(kind.element());
        json.putObject("elementType").put("value", kind.element());
    }

    /** How the templates are listed, and what they make of a task. */
    enum Kind {
        TASK("task", "JOM: human tasks", "bpmn:UserTask"),
        BLOCK("block", "JOM: building blocks", "bpmn:ServiceTask"),
        CALL("call", "JOM: workflows to call", "bpmn:CallActivity"),
        DECISION("decision", "JOM: decisions", "bpmn:BusinessRuleTask");

        private final String key;
        private final String words;
        private final String element;

        Kind(String key, String words, String element) {
            this.key = key;
            this.words = words;
            this.element = element;
        }

        String key() {
            return key;
        }

        String words() {
            return words;
        }

        String element() {
            return element;
        }
    }

    /** How the element is labelled to begin with. */
    TemplateDraft labelled(String label) {
        ObjectNode property = property("String", Binding.attribute("name"));
        property.put("label", "Name").put("value", label);
        property.putObject("constraints").put("notEmpty", true);
        return this;
    }

    TemplateDraft fixed(Binding binding, String value) {
        property(HIDDEN, binding).put("value", value);
        return this;
    }

    TemplateDraft switchedOn(Binding binding) {
        property(HIDDEN, binding).put("value", true);
        return this;
    }

    /** Something to be written that matches a pattern. */
    TemplateDraft written(Binding binding, String label, String description, String value, NamePattern pattern) {
        ObjectNode property = property("String", binding);
        property.put("label", label).put("description", description);
        if (!value.isEmpty()) {
            property.put("value", value);
        }
        ObjectNode constraints = property.putObject("constraints").put("notEmpty", true);
        constraints.putObject("pattern").put("value", pattern.regex()).put("message", pattern.message());
        return this;
    }

    /** What something written has to look like. */
    record NamePattern(String regex, String message) {

        static final NamePattern ID = new NamePattern(
                "^[a-z][A-Za-z0-9]{2,59}$", "Letters and digits, a small letter first, at least three.");
    }

    /**
     * One of several.
     *
     * @param choices what each is called, by its value; the first is chosen to begin with
     */
    TemplateDraft chosen(Binding binding, String label, String description, Map<String, String> choices) {
        ObjectNode property = property("Dropdown", binding);
        property.put("label", label).put("description", description);
        property.put("value", choices.keySet().iterator().next());
        ArrayNode listed = property.putArray("choices");
        choices.forEach((value, name) -> listed.addObject().put("name", name).put("value", value));
        return this;
    }

    private ObjectNode property(String type, Binding binding) {
        ObjectNode property = properties.addObject().put("type", type);
        property.set("binding", binding.json());
        return property;
    }

    /** As Modeler reads it, without a version. */
    ObjectNode json() {
        ObjectNode whole = json.deepCopy();
        whole.set("properties", properties.deepCopy());
        return whole;
    }
}
