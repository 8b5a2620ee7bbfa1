package jom.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that occur nowhere else. Whoever writes a text in a form writes one of them instead, so that wherever one turns up
 * it tells who wrote it, where.
 */
public final class Canaries {

    private static final Pattern NO_TEXT =
            Pattern.compile("-?\\d+([.,]\\d+)?|\\d{4}-\\d\\d-\\d\\d|[0-9a-f]{64}|[0-9a-f-]{36}|");

    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Map<String, String> written = new HashMap<>();

    /**
     * Where a canary was written.
     *
     * @param writer a role in the play
     * @param contract of the task, or {@code intake}
     * @param field with dots
     */
    public record Origin(String writer, String contract, String field) {}

    /** A new word of 12 characters. */
    public String word(Origin origin) {
        String word = String.format(Locale.ROOT, "qanary%06d", origins.size());
        origins.put(word, origin);
        return word;
    }

    /** Counts a text as one that was given out, such as an amount. */
    public void add(String text, Origin origin) {
        origins.put(text, origin);
    }

    /** Those that occur in a text, with where they come from. */
    public Map<String, Origin> in(String text) {
        Map<String, Origin> found = new LinkedHashMap<>();
        origins.forEach((word, origin) -> {
            if (text.contains(word)) {
                found.put(word, origin);
            }
        });
        return found;
    }

    /** All that were given out. */
    public Map<String, Origin> all() {
        return Map.copyOf(origins);
    }

    /** The answers with a canary for each text that is neither chosen from the form nor a number, date or id. */
    ObjectNode written(ObjectNode answers, JsonNode view, Origin at) {
        List<String> shown = new ArrayList<>();
        view.findValues("value").forEach(value -> shown.add(value.asText()));
        view.forEach(value -> shown.add(value.asText()));
        return texts(answers.deepCopy(), shown, at);
    }

    private ObjectNode texts(ObjectNode answers, List<String> shown, Origin at) {
        for (Map.Entry<String, JsonNode> field : answers.properties()) {
            Origin here = new Origin(at.writer(), at.contract(), join(at.field(), field.getKey()));
            field.setValue(text(field.getValue(), shown, here));
        }
        return answers;
    }

    private JsonNode text(JsonNode value, List<String> shown, Origin at) {
        if (value instanceof ObjectNode object) {
            return texts(object, shown, at);
        }
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, text(array.get(i), shown, at));
            }
            return array;
        }
        boolean free =
                value.isTextual() && !NO_TEXT.matcher(value.asText()).matches() && !shown.contains(value.asText());
        return free ? TextNode.valueOf(again(value.asText(), at)) : value;
    }

    /** The answers with a canary in each text field of the schema that was left out. */
    ObjectNode withOptionals(ObjectNode answers, JsonNode schema, Origin at) {
        ObjectNode more = answers.deepCopy();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode type = property.getValue();
            boolean text = type.path("type").asText().equals("string")
                    && !type.has("enum")
                    && !type.has("format")
                    && !type.has("pattern");
            if (text && !more.hasNonNull(property.getKey())) {
                more.put(property.getKey(), word(new Origin(at.writer(), at.contract(), property.getKey())));
            }
        }
        return more;
    }

    /** What one writer writes twice stays the same, for rules compare it. */
    private String again(String text, Origin at) {
        return written.computeIfAbsent(at.writer() + " " + text, any -> word(at));
    }

    private static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
