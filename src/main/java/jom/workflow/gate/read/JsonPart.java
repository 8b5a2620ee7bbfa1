package jom.workflow.gate.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a form, with its place.
 *
 * @param kind what it is
 * @param text of a text, a number, or a truth value, as written
 * @param fields of an object, in order
 * @param items of a list
 */
public record JsonPart(
        Kind kind, String text, Map<String, JsonPart> fields, List<JsonPart> items, int line, int column) {

    /** What a value can be. */
    public enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    public JsonPart {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        items = List.copyOf(items);
    }

    static JsonPart flat(Kind kind, String text, int line, int column) {
        return new JsonPart(kind, text, Map.of(), List.of(), line, column);
    }

    /** A field of this object; none if it is no object. */
    public Optional<JsonPart> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field; empty if it is missing or no text. */
    public String text(String name) {
        return field(name)
                .filter(value -> value.kind == Kind.TEXT)
                .map(JsonPart::text)
                .orElse("");
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
