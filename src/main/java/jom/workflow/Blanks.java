package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * What people leave empty in a form: an empty text field sends "", an empty row of a list a record of such texts. Neither
 * is an answer.
 */
final class Blanks {

    private Blanks() {}

    /** The same with {@code null} for blank texts, at any depth, and without rows in which nothing was entered. */
    static JsonNode cleared(JsonNode sent) {
        if (sent instanceof ObjectNode fields) {
            ObjectNode filled = fields.objectNode();
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                filled.set(field.getKey(), cleared(field.getValue()));
            }
            return filled;
        }
        if (sent instanceof ArrayNode rows) {
            ArrayNode filled = rows.arrayNode();
            for (JsonNode row : rows) {
                JsonNode cleared = cleared(row);
                if (!isEmptyRow(cleared)) {
                    filled.add(cleared);
                }
            }
            return filled;
        }
        return sent.isTextual() && sent.textValue().isBlank() ? NullNode.getInstance() : sent;
    }

    private static boolean isEmptyRow(JsonNode row) {
        return row.isObject()
                && row.properties().stream().allMatch(field -> field.getValue().isNull());
    }

    /** The field at the top whose text is no well-formed Unicode: half a character cannot be kept as it was written. */
    static Optional<String> malformed(JsonNode sent) {
        return sent.properties().stream()
                .filter(field -> isMalformed(field.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isMalformed(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue()
                    .codePoints()
                    .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        }
        for (JsonNode inner : value) {
            if (isMalformed(inner)) {
                return true;
            }
        }
        return false;
    }
}
