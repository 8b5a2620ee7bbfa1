package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people leave empty in a form: an empty text field sends "", an empty row of a list a record of such texts. Neither
 * is an answer.
 */
final class Blanks {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,9})]");

    private final Map<String, List<Integer>> placesSent = new HashMap<>();
    private @Nullable String gap;
    private final JsonNode filled;

    /** @param schema of the answers: a row with something that it does not know is kept, so that it can be refused */
    Blanks(JsonNode sent, JsonNode schema) {
        filled = filled(sent, schema, "");
    }

    /** What was sent with {@code null} for blank texts, at any depth, and without rows in which nothing was entered. */
    JsonNode filled() {
        return filled;
    }

    /** The first place in a list at which there is nothing, not even an empty row; a set would no longer know which. */
    Optional<String> gap() {
        return Optional.ofNullable(gap);
    }

    /** The path of a field of {@link #filled} with the places that its rows had when they were sent. */
    String asSent(String path) {
        return PLACE.matcher(path).replaceAll(place -> {
            List<Integer> sent = placesSent.getOrDefault(path.substring(0, place.start()), List.of());
            int now = Integer.parseInt(place.group(1));
            return "[" + (now < sent.size() ? sent.get(now) : now) + "]";
        });
    }

    private JsonNode filled(JsonNode sent, JsonNode schema, String path) {
        if (sent instanceof ObjectNode fields) {
            ObjectNode kept = fields.objectNode();
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                String name = field.getKey();
                JsonNode inner = schema.path("properties").path(name);
                kept.set(name, filled(field.getValue(), inner, path.isEmpty() ? name : path + "." + name));
            }
            return kept;
        }
        if (sent instanceof ArrayNode rows) {
            return filled(rows, schema.path("items"), path);
        }
        return sent.isTextual() && sent.textValue().isBlank() ? NullNode.getInstance() : sent;
    }

    private ArrayNode filled(ArrayNode rows, JsonNode schema, String path) {
        ArrayNode kept = rows.arrayNode();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            JsonNode row = filled(rows.get(place), schema, path + "[" + kept.size() + "]");
            if (row.isNull() && gap == null) {
                gap = path + "[" + place + "]";
            }
            if (!isEmptyRow(row, schema)) {
                kept.add(row);
                places.add(place);
            }
        }
        placesSent.put(path, places);
        return kept;
    }

    private static boolean isEmptyRow(JsonNode row, JsonNode schema) {
        boolean open = schema.path("additionalProperties").asBoolean(true);
        return row.isObject()
                && schema.path("type").asText("object").equals("object")
                && row.properties().stream()
                        .allMatch(field -> field.getValue().isNull()
                                && (open || schema.path("properties").has(field.getKey())));
    }

    /** The first field whose text is no well-formed Unicode: half a character cannot be kept as it was written. */
    static Optional<String> malformed(JsonNode sent) {
        return malformed(sent, "");
    }

    private static Optional<String> malformed(JsonNode sent, String path) {
        if (sent.isTextual()) {
            return sent.textValue().codePoints().anyMatch(Blanks::isHalf) ? Optional.of(path) : Optional.empty();
        }
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            Optional<String> found = malformed(field.getValue(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int place = 0; sent.isArray() && place < sent.size(); place++) {
            Optional<String> found = malformed(sent.get(place), path + "[" + place + "]");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
