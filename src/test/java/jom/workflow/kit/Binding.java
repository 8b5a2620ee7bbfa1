package jom.workflow.kit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a value of a template goes in the model.
 *
 * @param type as Camunda Modeler calls it
 * @param key what {@code name} is: a name, the target of what goes in, the source of what comes out; empty if it needs none
 */
record Binding(String type, String key, String name) {

    private static final String PROPERTY = "property";

    static Binding attribute(String name) {
        return new Binding(PROPERTY, "name", name);
    }

    static Binding camunda(String attribute) {
        return attribute("camunda:" + attribute);
    }

    /** An extension property. */
    static Binding extension(String name) {
        return new Binding("camunda:property", "name", name);
    }

    static Binding in(String variable) {
        return new Binding("camunda:in", "target", variable);
    }

    static Binding out(String variable) {
        return new Binding("camunda:out", "source", variable);
    }

    static Binding businessKey() {
        return new Binding("camunda:in:businessKey", "", "");
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type);
        if (!key.isEmpty()) {
            json.put(key, name);
        }
        return json;
    }
}
