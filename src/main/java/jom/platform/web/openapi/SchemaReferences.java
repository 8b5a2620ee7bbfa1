package jom.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks along schemas, into what they are made of. */
final class SchemaReferences {

    private static final String PREFIX = "#/components/schemas/";

    private SchemaReferences() {}

    /** The names of all schemas of which a request can be made up. */
    static Set<String> reachableFromRequests(OpenAPI api) {
        Set<String> reached = new HashSet<>();
        operations(api)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .forEach(body -> inside(body.getContent()).forEach(schema -> reach(schema, api, reached)));
        return reached;
    }

    /** All schemas that have a name, with their parameter: the library declares raw ones. */
    @SuppressWarnings("unchecked")
    static Map<String, Schema<?>> named(OpenAPI api) {
        return (Map<String, Schema<?>>) (Map<String, ?>) api.getComponents().getSchemas();
    }

    /** The fields of an object. */
    @SuppressWarnings("unchecked") // as above
    static Map<String, Schema<?>> properties(Schema<?> schema) {
        return schema.getProperties() == null
                ? Map.of()
                : (Map<String, Schema<?>>) (Map<String, ?>) schema.getProperties();
    }

    static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    /** Does something with each schema of the description, however deep it lies. */
    static void each(OpenAPI api, Consumer<Schema<?>> work) {
        named(api).values().forEach(schema -> each(schema, work));
        operations(api).forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> each(parameter.getSchema(), work));
            }
            if (operation.getRequestBody() != null) {
                inside(operation.getRequestBody().getContent()).forEach(schema -> each(schema, work));
            }
            operation
                    .getResponses()
                    .values()
                    .forEach(response -> inside(response.getContent()).forEach(schema -> each(schema, work)));
        });
    }

    private static void each(@Nullable Schema<?> schema, Consumer<Schema<?>> work) {
        if (schema != null) {
            work.accept(schema);
            parts(schema).forEach(part -> each(part, work));
        }
    }

    private static Stream<Schema<?>> inside(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.values().stream()
                        .<Schema<?>>map(type -> type.getSchema())
                        .filter(Objects::nonNull);
    }

    private static void reach(Schema<?> schema, OpenAPI api, Set<String> reached) {
        String reference = schema.get$ref();
        if (reference != null && reference.startsWith(PREFIX)) {
            String name = reference.substring(PREFIX.length());
            Schema<?> named = named(api).get(name);
            if (named != null && reached.add(name)) {
                reach(named, api, reached);
            }
        }
        parts(schema).forEach(part -> reach(part, api, reached));
    }

    private static List<Schema<?>> parts(Schema<?> schema) {
        List<Schema<?>> parts = new ArrayList<>(properties(schema).values());
        for (List<?> several : alternatives(schema)) {
            several.forEach(part -> parts.add((Schema<?>) part));
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        return parts;
    }

    private static List<List<?>> alternatives(Schema<?> schema) {
        List<List<?>> alternatives = new ArrayList<>();
        for (List<?> several : new List<?>[] {schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()}) {
            if (several != null) {
                alternatives.add(several);
            }
        }
        return alternatives;
    }
}
