package jom.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes the schemas of records by what the records say: a component that is neither {@code @Nullable} nor optional is
 * always there. In a request nothing else is accepted, and what may be {@code null} may be left out; an answer says
 * {@code null}, unless its record leaves such fields out.
 */
final class RecordSchemas {

    private final SchemaNames names;

    RecordSchemas(SchemaNames names) {
        this.names = names;
    }

    void complete(OpenAPI api) {
        Set<String> requests = SchemaReferences.reachableFromRequests(api);
        api.getComponents()
                .getSchemas()
                .forEach((name, schema) -> names.classOf(name)
                        .filter(Class::isRecord)
                        .ifPresent(type -> complete(type, schema, requests.contains(name))));
    }

    private static void complete(Class<?> type, Schema<?> schema, boolean request) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            restrict(component, property);
            boolean optional = isOptional(component);
            boolean leftOut = optional && (request || leavesNullsOut(type, component));
            if (optional && (request || !leftOut)) {
                schema.getProperties().put(name, nullable(property));
            }
            if (!leftOut) {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
        if (request) {
            schema.setAdditionalProperties(false);
        }
    }

    private static void restrict(RecordComponent component, Schema<?> property) {
        boolean written = component.getAccessor().isAnnotationPresent(NotBlank.class);
        if (written) {
            property.setMinLength(
                    Math.max(1, Optional.ofNullable(property.getMinLength()).orElse(0)));
            property.setPattern(Optional.ofNullable(property.getPattern()).orElse(Limits.WRITTEN));
        }
        if (component.getAccessor().isAnnotationPresent(NotEmpty.class)) {
            property.setMinItems(1);
        }
        sizeWithin(component)
                .ifPresent(size ->
                        (property.getItems() == null ? property : property.getItems()).setMaxLength(size.max()));
    }

    /** What is said of the texts in an optional or a list: {@code List<@Size(max = 64) String>}. */
    private static Optional<Size> sizeWithin(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType type
                ? Optional.ofNullable(type.getAnnotatedActualTypeArguments()[0].getAnnotation(Size.class))
                : Optional.empty();
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean leavesNullsOut(Class<?> type, RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude all = type.getAnnotation(JsonInclude.class);
        JsonInclude inclusion = own == null ? all : own;
        return inclusion != null && inclusion.value() != JsonInclude.Include.ALWAYS;
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getEnum() == null) {
            schema.addType("null");
            return schema;
        }
        Schema<?> nothing = new Schema<>();
        nothing.addType("null");
        return new Schema<>().anyOf(List.of(schema, nothing));
    }
}
