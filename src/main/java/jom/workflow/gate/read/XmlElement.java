package jom.workflow.gate.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a model, with the line and column where its start tag ends, as the engine would report it. */
public final class XmlElement {

    private final XmlName name;
    private final @Nullable XmlElement parent;
    private final int line;
    private final int column;
    private final Map<XmlName, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(XmlName name, @Nullable XmlElement parent, int line, int column) {
        this.name = name;
        this.parent = parent;
        this.line = line;
        this.column = column;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void set(XmlName attribute, String value) {
        attributes.put(attribute, value);
    }

    /** Adds to its text and returns how long that is now. */
    int append(String part) {
        return text.append(part).length();
    }

    public XmlName name() {
        return name;
    }

    /** The name without its namespace. */
    public String local() {
        return name.local();
    }

    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Map<XmlName, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public Optional<String> attribute(XmlName attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** An attribute without a prefix. */
    public Optional<String> attribute(String attribute) {
        return attribute(new XmlName("", attribute));
    }

    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    public Stream<XmlElement> children(XmlName wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    public Optional<XmlElement> child(XmlName wanted) {
        return children(wanted).findFirst();
    }

    /** What stands between its tags, without that of its children. */
    public String text() {
        return text.toString();
    }

    /** This element and all in it. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** Its own id or that of the nearest element around it; empty if none has one. */
    public String id() {
        @Nullable XmlElement at = this;
        while (at != null) {
            Optional<String> id = at.attribute("id");
            if (id.isPresent()) {
                return id.get();
            }
            at = at.parent;
        }
        return "";
    }
}
