package jom.workflow.gate.dmn;

import java.util.List;
import java.util.Optional;
import jom.workflow.gate.read.XmlElement;

/** A decision file. */
public record DmnModel(XmlElement root) {

    /** Whether this is the root of a DMN 1.3 file. */
    public static boolean isDmn(XmlElement root) {
        return Dmn.is(root, "definitions");
    }

    public List<XmlElement> decisions() {
        return root.children(Dmn.dmn("decision")).toList();
    }

    /** The id under which the engine keeps the file itself, if it has more than one decision. */
    public Optional<String> graph() {
        return decisions().size() > 1 ? root.attribute("id") : Optional.empty();
    }
}
