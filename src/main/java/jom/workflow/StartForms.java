package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts texts and choices into a start form before it leaves. Tasklist asks for variables when it opens a task, not when
 * it opens a start form, so expressions like {@code =texts.title} would find nothing there.
 */
@Component
class StartForms {

    private static final String OPTIONS_EXPRESSION = "valuesExpression";
    private static final String OPTIONS_KEY = "valuesKey";
    private static final String OPTIONS = "values";
    private static final String NAME = "((?:texts|choices)(?:\\.[A-Za-z0-9_]+)+)";
    private static final Pattern EXPRESSION = Pattern.compile("=\\s*" + NAME + "\\s*");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*=?\\s*" + NAME + "\\s*}}");

    private final ObjectMapper json;

    StartForms(ObjectMapper json) {
        this.json = json;
    }

    /** The form with every mention of the view's texts and choices replaced by what it means. */
    InputStream inOwnWords(InputStream form, ObjectNode view) {
        try (form) {
            return new ByteArrayInputStream(json.writeValueAsBytes(filled(json.readTree(form), view)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode filled(JsonNode node, ObjectNode view) {
        if (node instanceof ObjectNode object) {
            ObjectNode filled = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                @Nullable JsonNode options = options(field, view);
                if (options == null) {
                    filled.set(field.getKey(), filled(field.getValue(), view));
                } else {
                    filled.set(OPTIONS, options);
                }
            }
            return filled;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode filled = list.arrayNode();
            list.forEach(each -> filled.add(filled(each, view)));
            return filled;
        }
        return node.isTextual() ? filled(node.textValue(), view) : node;
    }

    private static @Nullable JsonNode options(Map.Entry<String, JsonNode> field, ObjectNode view) {
        if (!field.getValue().isTextual()) {
            return null;
        }
        String text = field.getValue().textValue();
        Matcher expression = EXPRESSION.matcher(text);
        if (field.getKey().equals(OPTIONS_EXPRESSION) && expression.matches()) {
            return named(expression.group(1), view);
        }
        return field.getKey().equals(OPTIONS_KEY) && text.startsWith("choices.") ? named(text, view) : null;
    }

    private static JsonNode filled(String text, ObjectNode view) {
        Matcher expression = EXPRESSION.matcher(text);
        if (expression.matches()) {
            return named(expression.group(1), view);
        }
        return TextNode.valueOf(TEMPLATE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(named(found.group(1), view).asText())));
    }

    private static JsonNode named(String path, ObjectNode view) {
        JsonNode found = view.at("/" + path.replace('.', '/'));
        return found.isMissingNode() ? TextNode.valueOf(path) : found;
    }
}
