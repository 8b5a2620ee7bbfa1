package jom.workflow.progress;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One version of a decision table, as people read it.
 *
 * @param key of the decision
 * @param rows why each says what it says, by its id
 * @param inputs what each asks for, by its id, in their order
 */
record TableMap(String key, String name, Map<String, String> rows, Map<String, String> inputs) {

    static TableMap of(DmnModelInstance model, String key) {
        Decision decision = model.getModelElementById(key);
        Map<String, String> rows = new HashMap<>();
        decision.getModelInstance().getModelElementsByType(Rule.class).forEach(row -> {
            if (row.getDescription() != null) {
                rows.put(row.getId(), row.getDescription().getTextContent().strip());
            }
        });
        Map<String, String> inputs = new LinkedHashMap<>();
        decision.getModelInstance()
                .getModelElementsByType(Input.class)
                .forEach(input -> inputs.put(input.getId(), labelled(input.getLabel(), input.getId())));
        return new TableMap(key, labelled(decision.getName(), key), rows, inputs);
    }

    private static String labelled(@Nullable String label, String id) {
        return label == null || label.isBlank() ? id : label.strip();
    }
}
