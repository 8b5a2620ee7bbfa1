package jom.workflow.gate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An allow-list of elements: what is not in it may not stand in a file. Written as a table with a line per element,
 * {@code name | attribute=SLOT ... | child ... | SLOT of its text}; a line {@code @group | word ...} names words that
 * other lines repeat, and a child {@code name?} may stand there once.
 */
public final class Grammar {

    /**
     * An element that may stand in a file.
     *
     * @param attributes with what each may hold
     * @param children in any order
     * @param single those of them that may stand there once
     * @param text what may stand in it; nothing if absent
     */
    record Shape(Map<XmlName, Slot> attributes, Set<XmlName> children, Set<XmlName> single, Optional<Slot> text) {}

    private final Map<String, String> prefixes;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<XmlName, Shape> shapes = new HashMap<>();

    /**
     * @param table see above
     * @param prefixes the namespace of each prefix; that of elements without one is under the empty text
     */
    public Grammar(String table, Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
        table.lines().filter(line -> !line.isBlank()).forEach(this::add);
    }

    Optional<Shape> shape(XmlName element) {
        return Optional.ofNullable(shapes.get(element));
    }

    private void add(String line) {
        String[] columns = line.split("\\|", -1);
        String name = columns[0].strip();
        if (name.startsWith("@")) {
            groups.put(name, words(columns[1]));
            return;
        }
        Map<XmlName, Slot> attributes = new HashMap<>();
        for (String word : words(columns[1])) {
            int equals = word.indexOf('=');
            attributes.put(name(word.substring(0, equals), ""), Slot.valueOf(word.substring(equals + 1)));
        }
        Set<XmlName> children = new HashSet<>();
        Set<XmlName> single = new HashSet<>();
        for (String word : words(columns.length > 2 ? columns[2] : "")) {
            XmlName child = name(word.replace("?", ""), prefix(""));
            children.add(child);
            if (word.endsWith("?")) {
                single.add(child);
            }
        }
        Optional<Slot> text = columns.length > 3 ? Optional.of(Slot.valueOf(columns[3].strip())) : Optional.empty();
        shapes.put(
                name(name, prefix("")),
                new Shape(Map.copyOf(attributes), Set.copyOf(children), Set.copyOf(single), text));
    }

    private List<String> words(String column) {
        List<String> words = new ArrayList<>();
        for (String word : column.strip().split("\\s+", -1)) {
            if (word.startsWith("@")) {
                words.addAll(group(word));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private List<String> group(String name) {
        @Nullable List<String> group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no group " + name);
        }
        return group;
    }

    private XmlName name(String word, String otherwise) {
        int colon = word.indexOf(':');
        return colon < 0
                ? new XmlName(otherwise, word)
                : new XmlName(prefix(word.substring(0, colon)), word.substring(colon + 1));
    }

    private String prefix(String prefix) {
        @Nullable String namespace = prefixes.get(prefix);
        if (namespace == null) {
            throw new IllegalArgumentException("no namespace for prefix '" + prefix + "'");
        }
        return namespace;
    }
}
