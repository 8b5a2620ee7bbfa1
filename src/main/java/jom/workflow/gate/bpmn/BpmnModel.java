package jom.workflow.gate.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jom.workflow.gate.read.XmlElement;

/** A process model as its file has it. */
public final class BpmnModel {

    private final XmlElement root;
    private final Map<String, XmlElement> byId = new HashMap<>();

    /** @param root of a file that is a BPMN file at all, see {@link #isBpmn} */
    public BpmnModel(XmlElement root) {
        this.root = root;
        root.all().forEach(element -> element.attribute("id").ifPresent(id -> byId.putIfAbsent(id, element)));
    }

    /** Whether this is the root of a BPMN file. */
    public static boolean isBpmn(XmlElement root) {
        return root.name().equals(Bpmn.bpmn("definitions"));
    }

    XmlElement root() {
        return root;
    }

    /** The processes that the engine would define. */
    public List<XmlElement> processes() {
        return root.children(Bpmn.bpmn("process"))
                .filter(BpmnModel::isExecutable)
                .toList();
    }

    private static boolean isExecutable(XmlElement process) {
        return process.attribute("isExecutable").filter("true"::equals).isPresent();
    }

    /** An element of this name with this id. */
    Optional<XmlElement> find(String local, String id) {
        return Optional.ofNullable(byId.get(id)).filter(found -> Bpmn.is(found, local));
    }

    /** All elements with one of these names. */
    public Stream<XmlElement> all(String... locals) {
        return root.all().filter(element -> Bpmn.is(element, locals));
    }

    /** The value of an extension property, by which a task names its contract. */
    public static Optional<String> property(XmlElement element, String name) {
        return properties(element)
                .filter(property ->
                        property.attribute("name").filter(name::equals).isPresent())
                .flatMap(property -> property.attribute("value").stream())
                .findFirst();
    }

    static Stream<XmlElement> properties(XmlElement element) {
        return element.children(Bpmn.bpmn("extensionElements"))
                .flatMap(extensions -> extensions.children(Bpmn.camunda("properties")))
                .flatMap(properties -> properties.children(Bpmn.camunda("property")));
    }

    /** An attribute of Camunda's. */
    public static Optional<String> camunda(XmlElement element, String attribute) {
        return element.attribute(Bpmn.camunda(attribute));
    }
}
