package jom.workflow.partner;

import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import jom.workflow.contract.OpportunityBrief;

/**
 * What a participant's form is about and what the participant has told before.
 *
 * @param earlier answers by name
 * @param labels what an option of a list is called, by list and value
 */
record Told(OpportunityBrief opportunity, Map<String, Object> earlier, BinaryOperator<String> labels, Locale language) {

    /** An earlier answer as text; empty if it was not given. */
    String text(String name) {
        Object value = earlier.get(name);
        return value == null ? "" : value.toString();
    }

    /** An earlier choice in words. */
    String label(String list, String name) {
        String value = text(name);
        return value.isEmpty() ? "" : labels.apply(list, value);
    }

    /** An earlier number; 0 if it was not given. */
    int number(String name) {
        return earlier.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
