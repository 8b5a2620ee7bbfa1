package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Makes decimals that people typed into a form exact, wherever the answers of the form are decimals written as text. */
final class TypedDecimals {

    private final JsonNode schema;
    private final BiFunction<String, TypedDecimal, RuntimeException> refusal;

    /**
     * @param schema of the answers
     * @param refusal of what can be read in two ways, by the path of the field
     */
    TypedDecimals(JsonNode schema, BiFunction<String, TypedDecimal, RuntimeException> refusal) {
        this.schema = schema;
        this.refusal = refusal;
    }

    JsonNode exact(JsonNode sent) {
        return exact(sent, schema, "");
    }

    private JsonNode exact(JsonNode sent, JsonNode schema, String path) {
        if (sent instanceof ObjectNode fields) {
            ObjectNode exact = fields.objectNode();
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                String name = field.getKey();
                JsonNode inner = schema.path("properties").path(name);
                exact.set(name, exact(field.getValue(), inner, path.isEmpty() ? name : path + "." + name));
            }
            return exact;
        }
        if (sent instanceof ArrayNode rows) {
            ArrayNode exact = rows.arrayNode();
            for (int row = 0; row < rows.size(); row++) {
                exact.add(exact(rows.get(row), schema.path("items"), path + "[" + row + "]"));
            }
            return exact;
        }
        String pattern = schema.path("pattern").asText();
        return sent.isTextual() && takesDecimals(pattern) ? exact(sent.textValue(), pattern, path) : sent;
    }

    private JsonNode exact(String typed, String pattern, String path) {
        TypedDecimal read = TypedDecimal.of(typed);
        boolean eitherFits =
                read.whole().filter(whole -> whole.matches(pattern)).isPresent()
                        && read.exact().matches(pattern);
        if (eitherFits) {
            throw refusal.apply(path, read);
        }
        return TextNode.valueOf(read.exact());
    }

    private static boolean takesDecimals(String pattern) {
        return !pattern.isEmpty() && Pattern.matches(pattern, "1.5") && !Pattern.matches(pattern, "1.5.1");
    }
}
