package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Something that fits a published schema: every field given, every list of one row. */
public final class SampleAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> BY_FORMAT = Map.of(
            "date", "2100-01-01", "date-time", "2100-01-01T00:00:00Z", "uuid", "0190a000-0000-7000-8000-000000000001");
    private static final List<String> BY_PATTERN =
            List.of("1", "10.5", "2100-01", "DE", "EUR", "a", "0".repeat(64), "100000: 10; 5");

    private SampleAnswers() {}

    /** Of a schema as {@link AnswersSchema} writes it. */
    public static JsonNode of(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode().add(of(schema.path("items")));
            case "boolean" -> JSON.booleanNode(true);
            case "integer" -> JSON.numberNode(Math.max(1, schema.path("minimum").asLong()));
            case "number" -> schema.has("minimum") ? schema.get("minimum") : JSON.numberNode(1);
            default -> JSON.textNode(text(schema));
        };
    }

    /** One of many that differ, unless they have fields. */
    static JsonNode of(JsonNode schema, int number) {
        if (schema.has("enum")) {
            return schema.path("enum").get(number % schema.path("enum").size());
        }
        if (schema.path("format").asText().equals("uuid")) {
            return JSON.textNode("0190a000-0000-7000-8000-" + String.format(Locale.ROOT, "%012d", number));
        }
        String text = Integer.toString(number);
        return schema.has("pattern") && text.matches(schema.path("pattern").asText())
                ? JSON.textNode(text)
                : of(schema);
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(field -> object.set(field.getKey(), of(field.getValue())));
        return object;
    }

    private static String text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.at("/enum/0").asText();
        }
        if (schema.has("format")) {
            return Objects.requireNonNull(BY_FORMAT.get(schema.path("format").asText()), schema.toString());
        }
        if (schema.has("pattern")) {
            return BY_PATTERN.stream()
                    .filter(text -> text.matches(schema.path("pattern").asText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no text for " + schema));
        }
        return "x".repeat(Math.max(1, schema.path("minLength").asInt()));
    }
}
