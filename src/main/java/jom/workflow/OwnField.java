package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jom.engagement.QuestionAsked;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form that a portfolio drew itself.
 *
 * @param type of the component, as Camunda Forms call it; {@code rows} for a list of rows
 * @param label as the form has it; the key where it has none
 * @param required whether there must be an answer; not for a question that may be hidden
 * @param lengthMax of a text
 * @param options the values to choose from, with what people read; empty if any will do
 */
record OwnField(String key, String type, String label, boolean required, int lengthMax, Map<String, String> options) {

    private static final int LENGTH_MAX = 4_000;
    private static final int CHOSEN_MAX = 100;

    OwnField {
        options = Map.copyOf(options);
    }

    static OwnField of(JsonNode component) {
        String key = component.path("key").asText();
        JsonNode validate = component.path("validate");
        Map<String, String> options = new HashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(),
                        option.path("label").asText(option.path("value").asText())));
        return new OwnField(
                key,
                component.path("type").asText(),
                component.path("label").asText(component.path("dateLabel").asText(key)),
                validate.path("required").asBoolean()
                        && component.path("conditional").path("hide").isMissingNode(),
                Math.min(validate.path("maxLength").asInt(LENGTH_MAX), LENGTH_MAX),
                options);
    }

    static OwnField rows(String key) {
        return new OwnField(key, "rows", key, false, LENGTH_MAX, Map.of());
    }

    /** What is wrong with an answer, as a key of the sentences; nothing if it fits. */
    Optional<String> misfit(@Nullable Object answer) {
        if (answer == null || answer.equals("")) {
            return required ? Optional.of("answers.needed") : Optional.empty();
        }
        boolean fits = switch (type) {
            case "checkbox" -> answer instanceof Boolean;
            case "number" -> answer instanceof Number || isNumber(answer);
            case "checklist", "taglist" ->
                answer instanceof Collection<?> chosen
                        && chosen.size() <= CHOSEN_MAX
                        && chosen.stream().allMatch(this::isOption);
            case "radio", "select" -> isOption(answer);
            case "rows" -> answer instanceof Collection || answer instanceof Map;
            default -> isFlat(answer) && answer.toString().length() <= lengthMax;
        };
        return fits ? Optional.empty() : Optional.of("answers.type");
    }

    /** The question as whoever answered it read it. */
    QuestionAsked asked(Object answer) {
        Stream<?> chosen = answer instanceof Collection<?> several ? several.stream() : Stream.of(answer);
        return new QuestionAsked(
                key,
                label,
                options.isEmpty()
                        ? List.of()
                        : chosen.map(String::valueOf)
                                .map(value -> options.getOrDefault(value, value))
                                .toList());
    }

    private boolean isOption(@Nullable Object answer) {
        return answer != null
                && isFlat(answer)
                && answer.toString().length() <= lengthMax
                && (options.isEmpty() || options.containsKey(answer.toString()));
    }

    private static boolean isFlat(Object answer) {
        return answer instanceof String || answer instanceof Number || answer instanceof Boolean;
    }

    private static boolean isNumber(Object answer) {
        return answer instanceof String text && text.matches("-?[0-9]{1,15}([.][0-9]{1,9})?");
    }
}
