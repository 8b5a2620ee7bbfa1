package jom.workflow.gate.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.workflow.gate.FileFindings;
import jom.workflow.gate.Rule;

/** Walks through a file and finds what its grammar does not have. */
public final class GrammarCheck {

    private final Grammar grammar;
    private final FileFindings findings;
    private final Set<String> ids = new HashSet<>();

    public GrammarCheck(Grammar grammar, FileFindings findings) {
        this.grammar = grammar;
        this.findings = findings;
    }

    /** Looks at an element and all in it; into one that may not be there it does not look. */
    public void check(XmlElement element) {
        Optional<Grammar.Shape> shape = grammar.shape(element.name());
        if (shape.isEmpty()) {
            findings.add(element, Rule.ELEMENT_UNKNOWN, element.local());
            return;
        }
        attributes(element, shape.get());
        text(element, shape.get());
        element.attribute("id")
                .filter(id -> !ids.add(id))
                .ifPresent(twice -> findings.add(element, Rule.ID_TWICE, twice));
        once(element, shape.get());
        for (XmlElement child : element.children()) {
            if (grammar.shape(child.name()).isPresent()
                    && !shape.get().children().contains(child.name())) {
                findings.add(child, Rule.ELEMENT_PLACE, child.local(), element.local());
            } else {
                check(child);
            }
        }
    }

    private void once(XmlElement element, Grammar.Shape shape) {
        for (XmlName name : shape.single()) {
            element.children(name).skip(1).forEach(more -> findings.add(more, Rule.ELEMENT_TWICE, name.local()));
        }
    }

    private void attributes(XmlElement element, Grammar.Shape shape) {
        for (Map.Entry<XmlName, String> attribute : element.attributes().entrySet()) {
            Optional<Slot> slot = Optional.ofNullable(shape.attributes().get(attribute.getKey()));
            String name = attribute.getKey().local();
            if (slot.isEmpty()) {
                findings.add(element, Rule.ATTRIBUTE_UNKNOWN, name, element.local());
            } else if (!slot.get().takes(attribute.getValue())) {
                value(element, name, attribute.getValue());
            }
        }
    }

    private void text(XmlElement element, Grammar.Shape shape) {
        boolean fits = shape.text().isEmpty()
                ? element.text().isBlank()
                : shape.text().get().takes(element.text().strip());
        if (!fits) {
            value(element, element.local(), element.text());
        }
    }

    private void value(XmlElement element, String name, String value) {
        Rule rule = Slot.hasExpression(value) ? Rule.EXPRESSION_PLACE : Rule.ATTRIBUTE_VALUE;
        findings.add(element, rule, name, value);
    }
}
