package jom.workflow.passage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.jspecify.annotations.Nullable;

/**
 * The variables that the conditions behind a gateway ask for.
 *
 * @param names in the order in which they are asked for
 */
record Question(Set<String> names) {

    private static final int TEXT_LENGTH_MAX = 80;

    /** What is in quotes is passed over, as are the words of the language itself. */
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|(?<word>[A-Za-z][A-Za-z0-9_]*)");

    private static final Set<String> LANGUAGE = Set.of(
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "instanceof",
            "div",
            "mod",
            "matches");

    static Question of(List<PvmTransition> ways) {
        Set<String> names = new LinkedHashSet<>();
        for (PvmTransition way : ways) {
            @Nullable Object condition = way.getProperty(BpmnParse.PROPERTYNAME_CONDITION_TEXT);
            Matcher word = WORD.matcher(condition == null ? "" : condition.toString());
            while (word.find()) {
                if (word.group("word") != null && !LANGUAGE.contains(word.group("word"))) {
                    names.add(word.group("word"));
                }
            }
        }
        return new Question(names);
    }

    /** The values at this moment; what is not set or not flat is left out. */
    Map<String, Object> facts(VariableScope scope) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String name : names) {
            @Nullable Object value = scope.getVariable(name);
            if (value != null && isFlat(value)) {
                facts.put(name, shortened(value));
            }
        }
        return facts;
    }

    static boolean isFlat(Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    static Object shortened(Object value) {
        return value instanceof String text && text.length() > TEXT_LENGTH_MAX
                ? text.substring(0, TEXT_LENGTH_MAX)
                : value;
    }
}
