package jom.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every text, list and number its limit. What is shown under a name that a request uses too is no longer than
 * what can be sent under it; identifiers, dates and instants have the length of their form; a list of different codes
 * has no more items than there are codes. A text that is left has to say its limit itself; a test finds it.
 */
final class Limits {

    /** Any text with something to read in it. */
    static final String WRITTEN = "\\S";

    /** Free text: anything in Unicode but half characters. */
    private static final String TEXT = "text";

    /** Of lists that no rule bounds, since they are short by what they are: what one deal or one organisation has. */
    private static final int LIST_SIZE_MAX = 1_000;

    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The largest number that JSON carries safely into JavaScript. */
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf((1L << 53) - 1);

    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Limits() {}

    static void complete(OpenAPI api) {
        Limits limits = new Limits();
        SchemaReferences.each(api, limits::learn);
        SchemaReferences.each(api, limits::applyToProperties);
        SchemaReferences.each(api, Limits::complete);
    }

    private void learn(Schema<?> schema) {
        SchemaReferences.properties(schema).forEach((name, property) -> {
            if (property.getMaxLength() != null) {
                lengths.merge(name, property.getMaxLength(), Math::max);
            }
            if (property.getMaxItems() != null) {
                counts.merge(name, property.getMaxItems(), Math::max);
            }
        });
    }

    private void applyToProperties(Schema<?> schema) {
        SchemaReferences.properties(schema).forEach((name, property) -> {
            if (is(property, "string") && property.getMaxLength() == null && property.getEnum() == null) {
                property.setMaxLength(lengths.get(name));
            }
            if (is(property, "array") && property.getMaxItems() == null) {
                property.setMaxItems(counts.get(name));
            }
        });
    }

    private static void complete(Schema<?> schema) {
        if (is(schema, "string")) {
            completeText(schema);
        } else if (is(schema, "integer")) {
            completeNumber(schema);
        } else if (is(schema, "array")) {
            completeList(schema);
        }
    }

    private static void completeText(Schema<?> text) {
        if (text.getMaxLength() == null && text.getFormat() != null) {
            text.setMaxLength(Texts.LENGTH_MAX_BY_FORMAT.get(text.getFormat()));
        }
        if (Optional.ofNullable(text.getMinLength()).orElse(0) == 0) {
            text.setMinLength(null);
        }
        String pattern = text.getPattern();
        if (pattern == null && text.getFormat() == null && text.getEnum() == null) {
            text.setFormat(TEXT);
        } else if (pattern != null && !pattern.equals(WRITTEN) && !pattern.startsWith("^")) {
            text.setPattern("^(?:" + pattern + ")$"); // in Java the whole text has to match, here any part would do
        }
    }

    private static void completeNumber(Schema<?> number) {
        if (number.getMinimum() == null) {
            number.setMinimum(BigDecimal.ZERO);
        }
        if (number.getMaximum() == null) {
            number.setMaximum("int64".equals(number.getFormat()) ? LONG_MAX : INT_MAX);
        }
    }

    private static void completeList(Schema<?> list) {
        if (list.getMaxItems() == null
                && list.getItems() != null
                && list.getItems().getEnum() != null) {
            list.setMaxItems(list.getItems().getEnum().size());
        }
        if (list.getMaxItems() == null) {
            list.setMaxItems(LIST_SIZE_MAX);
        }
        if (Optional.ofNullable(list.getMinItems()).orElse(0) == 0) {
            list.setMinItems(null);
        }
    }

    static boolean is(Schema<?> schema, String type) {
        Set<String> types = schema.getTypes();
        return types == null ? type.equals(schema.getType()) : types.contains(type);
    }
}
