package jom.workflow.gate.form;

import java.util.List;
import java.util.stream.Stream;
import jom.workflow.gate.read.JsonPart;

/** A Camunda Form. */
public record FormModel(JsonPart root) {

    static final String COMPONENTS = "components";

    public String id() {
        return root.text("id");
    }

    /** All components, those in groups included. */
    Stream<JsonPart> components() {
        return inside(root);
    }

    private static Stream<JsonPart> inside(JsonPart part) {
        return children(part).stream().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }

    static List<JsonPart> children(JsonPart part) {
        return part.field(COMPONENTS).map(JsonPart::items).orElse(List.of());
    }

    /** Where a component says who it is. */
    static String name(JsonPart component) {
        String id = component.text("id");
        return id.isEmpty() ? component.text("key") : id;
    }

    /** The path of a key without the numbers of its rows: {@code lines.0.amount} is {@code lines}, {@code amount}. */
    static List<String> path(String key) {
        return List.of(key.replaceAll("\\.\\d+(?=\\.|$)", "").split("\\.", -1));
    }

    /** Whether both say the same, wherever in their files they say it. */
    public boolean says(FormModel other) {
        return same(root, other.root);
    }

    private static boolean same(JsonPart one, JsonPart other) {
        if (one.kind() != other.kind() || !one.text().equals(other.text())) {
            return false;
        }
        if (!one.fields().keySet().equals(other.fields().keySet())
                || one.items().size() != other.items().size()) {
            return false;
        }
        boolean fields = one.fields().entrySet().stream()
                .allMatch(field -> other.field(field.getKey())
                        .filter(value -> same(field.getValue(), value))
                        .isPresent());
        for (int i = 0; fields && i < one.items().size(); i++) {
            fields = same(one.items().get(i), other.items().get(i));
        }
        return fields;
    }
}
