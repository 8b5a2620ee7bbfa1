package jom.workflow.gate.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.JsonPart.Kind;

/** Reads a form strictly: no key twice, nothing after the end, no comments, limited depth and lengths. */
public final class JsonReader {

    static final int DEPTH_MAX = 30;
    static final int TEXT_CHARACTERS_MAX = 20_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MAX)
                    .maxStringLength(TEXT_CHARACTERS_MAX)
                    .maxNameLength(200)
                    .maxNumberLength(30)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The whole of a JSON file. */
    public static JsonPart read(byte[] bytes) throws Unreadable {
        String text = Utf8.decoded(bytes);
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonReader(parser).within();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text breaks off", impossible);
        }
    }

    private JsonPart within() throws IOException, Unreadable {
        try {
            return whole();
        } catch (JsonProcessingException failure) {
            Rule rule = failure instanceof StreamConstraintsException ? Rule.JSON_LIMIT : Rule.FILE_MALFORMED;
            JsonLocation at = parser.currentLocation();
            throw new Unreadable(rule, at.getLineNr(), at.getColumnNr());
        }
    }

    private JsonPart whole() throws IOException, Unreadable {
        if (parser.nextToken() == null) {
            throw new Unreadable(Rule.FILE_MALFORMED, 1, 1);
        }
        JsonPart part = part();
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            throw new Unreadable(Rule.FILE_MALFORMED, at.getLineNr(), at.getColumnNr());
        }
        return part;
    }

    private JsonPart part() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonPart(Kind.OBJECT, "", fields(), List.of(), line, column);
            case START_ARRAY -> new JsonPart(Kind.LIST, "", Map.of(), items(), line, column);
            case VALUE_STRING -> JsonPart.flat(Kind.TEXT, parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonPart.flat(Kind.NUMBER, parser.getText(), line, column);
            case VALUE_TRUE, VALUE_FALSE -> JsonPart.flat(Kind.FLAG, parser.getText(), line, column);
            default -> JsonPart.flat(Kind.NOTHING, "", line, column);
        };
    }

    private Map<String, JsonPart> fields() throws IOException {
        Map<String, JsonPart> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, part());
        }
        return fields;
    }

    private List<JsonPart> items() throws IOException {
        List<JsonPart> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(part());
        }
        return items;
    }
}
