package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What can be wrong with the rows of one list, from the published schema of the answers; everything else is right. In
 * front of the faulty row come one that is right and an empty one, which is left out and counts nevertheless.
 */
public final class RowFaults {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UNKNOWN = "unheardOf";
    private static final int PLACE = 2;

    private final JsonNode schema;
    private final String list;
    private final JsonNode row;
    private final List<RowFault> faults = new ArrayList<>();

    private RowFaults(JsonNode schema, String list) {
        this.schema = schema;
        this.list = list;
        this.row = schema.path("properties").path(list).path("items");
    }

    /**
     * Answers of which one thing is wrong.
     *
     * @param field the one that has to be named
     */
    public record RowFault(JsonNode answers, String field) {}

    /** The lists of a schema, by name. */
    public static List<String> lists(JsonNode schema) {
        return new TreeSet<>(schema.path("properties").properties().stream()
                        .filter(field -> field.getValue().path("type").asText().equals("array"))
                        .map(Map.Entry::getKey)
                        .toList())
                .stream().toList();
    }

    /** All of them for one list. */
    public static List<RowFault> of(JsonNode schema, String list) {
        RowFaults made = new RowFaults(schema, list);
        made.wholeRows();
        made.tooFew();
        made.tooMany();
        if (made.hasFields()) {
            made.unknownFields();
            made.row.path("properties").properties().forEach(field -> made.wrong(field.getKey(), field.getValue()));
            made.row.path("required").forEach(field -> made.missing(field.asText()));
        }
        return List.copyOf(made.faults);
    }

    private JsonNode limits() {
        return schema.path("properties").path(list);
    }

    private boolean hasFields() {
        return row.path("type").asText().equals("object");
    }

    private void wholeRows() {
        last(JSON.nullNode(), "");
        last(JSON.arrayNode().add("x"), "");
        if (hasFields()) {
            last(JSON.textNode("a text"), "");
            last(JSON.numberNode(1), "");
        } else {
            last(JSON.objectNode().put("value", "x"), "");
        }
        faults.add(new RowFault(answers(JSON.textNode("a text")), list));
        faults.add(new RowFault(answers(JSON.objectNode().set("0", SampleAnswers.of(row))), list));
    }

    private void tooFew() {
        if (limits().has("minItems")) {
            faults.add(new RowFault(answers(JSON.arrayNode()), list));
            faults.add(
                    new RowFault(answers(JSON.arrayNode().add(JSON.objectNode())), list + (hasFields() ? "" : "[0]")));
        }
    }

    /** Different ones, since a set takes one twice as once; of a choice there may be no more than are allowed. */
    private void tooMany() {
        ArrayNode rows = JSON.arrayNode();
        int most = limits().path("maxItems").asInt();
        for (int number = 0; number <= most; number++) {
            rows.add(SampleAnswers.of(row, number));
        }
        if (!row.has("enum")) {
            faults.add(new RowFault(answers(rows), list));
        }
    }

    private void unknownFields() {
        last(right().put(UNKNOWN, "x"), "." + UNKNOWN);
        last(JSON.objectNode().put(UNKNOWN, ""), "." + UNKNOWN);
        last(right().put("@class", "java.lang.Runtime"), ".@class");
    }

    private void wrong(String field, JsonNode type) {
        last(right().set(field, JSON.objectNode().put("value", "x")), "." + field);
        last(right().set(field, JSON.arrayNode().add("x")), "." + field);
        switch (type.path("type").asText()) {
            case "string" -> {
                last(right().put(field, 1), "." + field);
                last(right().put(field, true), "." + field);
            }
            case "integer", "number" -> last(right().put(field, "many"), "." + field);
            default -> throw new AssertionError("no wrong value for " + type);
        }
        if (type.has("enum") || type.has("format") || type.has("pattern")) {
            last(right().put(field, "unheard of"), "." + field);
        }
        if (type.has("maxLength")) {
            last(right().put(field, "x".repeat(type.path("maxLength").asInt() + 1)), "." + field);
        }
        if (type.has("maximum")) {
            last(right().put(field, type.path("maximum").asLong() + 1), "." + field);
        }
    }

    private void missing(String field) {
        last(right().without(field), "." + field);
        last(right().putNull(field), "." + field);
        if (row.at("/properties/" + field + "/type").asText().equals("string")) {
            last(right().put(field, " "), "." + field);
        }
    }

    private ObjectNode right() {
        return (ObjectNode) SampleAnswers.of(row);
    }

    private void last(JsonNode faulty, String field) {
        ArrayNode rows = JSON.arrayNode().add(SampleAnswers.of(row, 0));
        rows.add(hasFields() ? JSON.objectNode() : SampleAnswers.of(row, 1));
        faults.add(new RowFault(answers(rows.add(faulty)), list + "[" + PLACE + "]" + field));
    }

    private JsonNode answers(JsonNode rows) {
        return ((ObjectNode) SampleAnswers.of(schema)).set(list, rows);
    }
}
