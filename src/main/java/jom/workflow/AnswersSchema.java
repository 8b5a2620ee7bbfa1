package jom.workflow;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jom.kernel.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The JSON schema of a record of answers, from its components and their Bean Validation constraints.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class AnswersSchema {

    private static final Map<Class<?>, String> FLAT = Map.of(
            String.class, "string",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            Integer.class, "integer",
            int.class, "integer",
            Long.class, "integer",
            BigDecimal.class, "number");
    private static final Map<Class<?>, String> FORMATS =
            Map.of(LocalDate.class, "date", Instant.class, "date-time", UUID.class, "uuid");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswersSchema() {}

    static ObjectNode of(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        boolean open = Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> Map.class.isAssignableFrom(component.getType()));
        schema.put("type", "object").put("additionalProperties", open);
        if (open) {
            return schema; // whatever the form asks
        }
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedElement constraints = constrained(type, component);
            properties.set(component.getName(), schema(component.getAnnotatedType(), component.getType(), constraints));
            if (isRequired(component, constraints)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    /** Bean Validation's annotations are not kept on record components but on the field behind them. */
    private static AnnotatedElement constrained(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isRequired(RecordComponent component, AnnotatedElement constraints) {
        return component.getType().isPrimitive()
                || constraints.isAnnotationPresent(NotNull.class)
                || constraints.isAnnotationPresent(NotBlank.class)
                || constraints.isAnnotationPresent(NotEmpty.class);
    }

    private static JsonNode schema(AnnotatedType annotated, Class<?> type, AnnotatedElement constraints) {
        ObjectNode schema = bare(annotated, type);
        limits(schema, constraints, Collection.class.isAssignableFrom(type) ? "Items" : "Length");
        return schema;
    }

    private static ObjectNode bare(AnnotatedType annotated, Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (Identifier.class.isAssignableFrom(type)) {
            return schema.put("type", "string").put("format", "uuid");
        }
        if (isWrittenAsText(type)) {
            limits(schema.put("type", "string"), constrained(type, type.getRecordComponents()[0]), "Length");
            return schema;
        }
        if (type.isRecord()) {
            return of(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            schema.put("type", "array");
            schema.set("items", schema(element, (Class<?>) element.getType(), element));
        } else if (type.isEnum()) {
            schema.put("type", "string");
            ArrayNode values = schema.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(JSON.convertValue(constant, String.class));
            }
        } else {
            @Nullable String format = FORMATS.get(type);
            schema.put("type", format == null ? FLAT.getOrDefault(type, "string") : "string");
            Optional.ofNullable(format).ifPresent(known -> schema.put("format", known));
        }
        return schema;
    }

    /** A value of the domain around a text, such as a territory; what limits the text stands at its component. */
    private static boolean isWrittenAsText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static void limits(ObjectNode schema, AnnotatedElement constraints, String what) {
        if (constraints.isAnnotationPresent(NotEmpty.class)) {
            schema.put("min" + what, 1);
        }
        on(constraints, Size.class).ifPresent(size -> {
            if (size.min() > 0) {
                schema.put("min" + what, size.min());
            }
            if (size.max() < Integer.MAX_VALUE) {
                schema.put("max" + what, size.max());
            }
        });
        on(constraints, Pattern.class).ifPresent(pattern -> schema.put("pattern", pattern.regexp()));
        on(constraints, Min.class).ifPresent(min -> schema.put("minimum", min.value()));
        on(constraints, Max.class).ifPresent(max -> schema.put("maximum", max.value()));
        on(constraints, DecimalMin.class).ifPresent(min -> schema.put("minimum", new BigDecimal(min.value())));
        on(constraints, DecimalMax.class).ifPresent(max -> schema.put("maximum", new BigDecimal(max.value())));
        if (constraints.isAnnotationPresent(NotBlank.class) && !schema.has("minLength")) {
            schema.put("minLength", 1);
        }
    }

    private static <C extends Annotation> Optional<C> on(AnnotatedElement constraints, Class<C> constraint) {
        return Optional.ofNullable(constraints.getAnnotation(constraint));
    }
}
