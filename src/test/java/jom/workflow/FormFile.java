package jom.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A form as its file has it: the fields it sends and the names it shows. */
public final class FormFile {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*=?([^}]*)}}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[\\d+])*");
    private static final Pattern CONTEXT_KEY = Pattern.compile("([A-Za-z_]\\w*)\\s*:");
    private static final Set<String> LANGUAGE = Set.of(
            "null", "not", "and", "or", "if", "then", "else", "count", "true", "false", "item", "string", "number");

    private final JsonNode form;

    private FormFile(JsonNode form) {
        this.form = form;
    }

    public static FormFile of(String contract) {
        return new FormFile(read(contract));
    }

    /** The whole file. */
    public static JsonNode read(String contract) {
        try (InputStream file = new ClassPathResource("processes/" + contract + ".form").getInputStream()) {
            return new ObjectMapper().readTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A field that is sent, with the list of options it offers, if any. */
    public record Field(String key, String options) {

        /** Rows of a list are fields {@code list.<n>.name}. */
        List<String> path() {
            return List.of(key.replaceAll("\\.\\d+(?=\\.|$)", "").split("\\.", -1));
        }

        /** The answer it is, or is a part of. */
        public String name() {
            return path().get(0);
        }

        /** The name of the list of options; empty if there is none. */
        public String list() {
            return options.replaceAll("^=?(?:choices\\.)?(\\w*).*", "$1");
        }
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        components(form).stream()
                .filter(component -> component.has("key"))
                .forEach(component -> fields.add(new Field(
                        component.path("key").asText(),
                        component
                                .path("valuesExpression")
                                .asText(component.path("valuesKey").asText()))));
        return fields;
    }

    /** The component with this key. */
    JsonNode field(String key) {
        return components(form).stream()
                .filter(component -> component.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + key));
    }

    /** Each table that shows a list as it is: the list, and the names of its columns. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (JsonNode component : components(form)) {
            String source = component.path("dataSource").asText();
            if (source.matches("=\\w+")) {
                Set<String> columns = new TreeSet<>();
                Matcher column = Pattern.compile("key:\"(\\w+)\"")
                        .matcher(component.path("columnsExpression").asText());
                while (column.find()) {
                    columns.add(column.group(1));
                }
                tables.add(new Table(source.substring(1), columns));
            }
        }
        return tables;
    }

    record Table(String list, Set<String> columns) {}

    /** Every path that an expression or a template names, rows without their numbers. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        texts(form).forEach(text -> names(text, names));
        return names;
    }

    private static void names(String text, Set<String> names) {
        if (text.startsWith("=")) {
            expression(text.substring(1), names);
            return;
        }
        Matcher template = TEMPLATE.matcher(text);
        while (template.find()) {
            expression(template.group(1), names);
        }
    }

    private static void expression(String feel, Set<String> names) {
        String bare =
                CONTEXT_KEY.matcher(STRING.matcher(feel).replaceAll(" 0 ")).replaceAll(" ");
        Matcher path = PATH.matcher(bare);
        while (path.find()) {
            String name = path.group().replaceAll("\\[\\d+]", "");
            if (!LANGUAGE.contains(name.replaceAll("\\..*", ""))) {
                names.add(name);
            }
        }
    }

    private static List<JsonNode> components(JsonNode parent) {
        List<JsonNode> all = new ArrayList<>();
        parent.path("components").forEach(component -> {
            all.add(component);
            all.addAll(components(component));
        });
        return all;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(inner -> texts.addAll(texts(inner)));
        return texts;
    }
}
