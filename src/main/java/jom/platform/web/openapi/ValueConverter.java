package jom.platform.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jom.kernel.Identifier;
import jom.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Describes values as they are on the wire: identifiers and amounts as text, a sealed interface as one of its records. */
final class ValueConverter implements ModelConverter {

    private static final String MONEY = "Money";
    private static final String COMPONENTS = "#/components/schemas/";

    private final ObjectMapper json;
    private final SchemaNames names;

    ValueConverter(ObjectMapper json, SchemaNames names) {
        this.json = json;
        this.names = names;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType javaType = json.constructType(type.getType());
        Class<?> raw = javaType.getRawClass();
        if (Identifier.class.isAssignableFrom(raw)) {
            return Texts.id();
        }
        if (raw == JsonNode.class) {
            return new ObjectSchema();
        }
        if (raw == Money.class) {
            return reference(context, MONEY, money());
        }
        if (raw.isInterface() && raw.isSealed()) {
            return reference(context, names.nameForType(javaType), oneOf(raw, context));
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (raw.isRecord() && schema != null) {
            name(schema).ifPresent(name -> names.remember(name, raw));
        }
        return schema;
    }

    private static Optional<String> name(Schema<?> schema) {
        return Optional.ofNullable(schema.get$ref())
                .map(reference -> reference.substring(COMPONENTS.length()))
                .or(() -> Optional.ofNullable(schema.getName()));
    }

    private static Schema<?> reference(ModelConverterContext context, String name, Schema<?> schema) {
        context.defineModel(name, schema);
        return new Schema<>().$ref(COMPONENTS + name);
    }

    private static Schema<?> oneOf(Class<?> sealed, ModelConverterContext context) {
        Schema<?> schema = new Schema<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            schema.addOneOfItem(context.resolve(new AnnotatedType(permitted).resolveAsRef(true)));
        }
        return schema;
    }

    private static Schema<?> money() {
        Schema<?> schema = new ObjectSchema()
                .addProperty(
                        "amount",
                        new StringSchema()
                                .pattern("^-?[0-9]{1,15}(\\.[0-9]{1,4})?$")
                                .maxLength(21)
                                .description("With at most the decimals of the currency; answers carry all of them.")
                                .example("250000.00"))
                .addProperty(
                        "currency",
                        new StringSchema()
                                .pattern("^[A-Z]{3}$")
                                .maxLength(3)
                                .description("ISO 4217.")
                                .example("EUR"));
        schema.setDescription("An exact amount in a currency. It is a text, so that nobody rounds it.");
        schema.setRequired(List.of("amount", "currency"));
        return schema;
    }
}
