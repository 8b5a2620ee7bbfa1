package jom.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The description of the API as it is stored, to look answers up in. */
final class StoredDescription {

    static final Path FILE = Path.of("src/docs/openapi.json");
    private static final String LOCATION = "https://jom.example/openapi";

    private final JsonNode description;
    private final Map<PathPattern, String> paths = new ConcurrentHashMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final JsonSchemaFactory factory;

    StoredDescription() throws IOException {
        description = new ObjectMapper().readTree(Files.readString(FILE));
        description.path("components").path("schemas").forEach(StoredDescription::close);
        description
                .path("paths")
                .fieldNames()
                .forEachRemaining(path -> paths.put(PathPatternParser.defaultInstance.parse(path), path));
        factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, description.toString()))));
    }

    /** Lets a field that the description does not know be a fault; problems may have members of their own. */
    private static void close(JsonNode schema) {
        boolean problem = schema.path("properties").has("instance");
        if (schema.has("properties") && !schema.has("additionalProperties") && !problem) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** The pointer to an operation, if there is one. */
    Optional<String> operation(String method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return paths.entrySet().stream()
                .filter(known -> known.getKey().matches(parsed))
                .sorted((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.getKey(), other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(known -> "/paths/" + known.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT))
                .filter(pointer -> !description.at(pointer).isMissingNode());
    }

    /** The pointer to the answer with a status, if there is one. */
    Optional<String> answer(String operation, int status) {
        String pointer = operation + "/responses/" + status;
        JsonNode answer = description.at(pointer);
        if (answer.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(answer.has("$ref") ? answer.get("$ref").asText().substring(1) : pointer);
    }

    boolean hasHeader(String answer, String name) {
        return description.at(answer).path("headers").has(name);
    }

    /** What is wrong with a body; nothing if it is as described. What is no JSON is a text by itself. */
    List<String> faults(String answer, String type, String body) {
        String pointer = answer + "/content/" + type.replace("/", "~1") + "/schema";
        if (description.at(pointer).isMissingNode()) {
            return List.of("no content of the type " + type + " is described");
        }
        JsonSchema schema = schemas.computeIfAbsent(
                pointer,
                any -> factory.getSchema(
                        SchemaLocation.of(LOCATION + "#" + pointer),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        Set<ValidationMessage> faults = type.endsWith("json")
                ? schema.validate(body, InputFormat.JSON)
                : schema.validate(TextNode.valueOf(body));
        return faults.stream().map(Object::toString).toList();
    }
}
