package jom.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jom.workflow.gate.bpmn.BpmnModel;
import jom.workflow.gate.dmn.DmnModel;
import jom.workflow.gate.form.FormModel;
import jom.workflow.gate.read.JsonReader;
import jom.workflow.gate.read.Unreadable;
import jom.workflow.gate.read.XmlElement;
import jom.workflow.gate.read.XmlReader;

/**
 * A file of a deployment, read by what its name says it is; exactly one of its three readings is there.
 *
 * @param name with its ending
 */
record ReadFile(String name, Optional<BpmnModel> process, Optional<DmnModel> decision, Optional<FormModel> form) {

    static final String BPMN = ".bpmn";
    static final String DMN = ".dmn";
    static final String FORM = ".form";

    /** Reads a file; says why it cannot, if it cannot. */
    static Optional<ReadFile> of(String name, byte[] bytes, FileFindings findings) {
        try {
            if (name.endsWith(FORM)) {
                FormModel form = new FormModel(JsonReader.read(bytes));
                return Optional.of(new ReadFile(name, Optional.empty(), Optional.empty(), Optional.of(form)));
            }
            XmlElement root = XmlReader.read(bytes);
            if (name.endsWith(BPMN) && BpmnModel.isBpmn(root)) {
                BpmnModel model = new BpmnModel(root);
                return Optional.of(new ReadFile(name, Optional.of(model), Optional.empty(), Optional.empty()));
            }
            if (name.endsWith(DMN) && DmnModel.isDmn(root)) {
                DmnModel model = new DmnModel(root);
                return Optional.of(new ReadFile(name, Optional.empty(), Optional.of(model), Optional.empty()));
            }
            findings.add(root, Rule.FILE_ROOT, root.local());
        } catch (Unreadable unreadable) {
            findings.add(unreadable);
        }
        return Optional.empty();
    }

    /** What it defines, as the engine would name it. */
    List<Defined> definitions() {
        List<Defined> defined = new ArrayList<>();
        process.ifPresent(model ->
                model.processes().forEach(each -> add(defined, Defined.Kind.PROCESS, each.attribute("id"), each)));
        decision.ifPresent(model -> {
            model.decisions().forEach(each -> add(defined, Defined.Kind.DECISION, each.attribute("id"), each));
            add(defined, Defined.Kind.DECISION_GRAPH, model.graph(), model.root());
        });
        form.filter(model -> !model.id().isEmpty())
                .ifPresent(model -> defined.add(new Defined(
                        Defined.Kind.FORM,
                        model.id(),
                        name,
                        model.root().line(),
                        model.root().column())));
        return defined;
    }

    private void add(List<Defined> defined, Defined.Kind kind, Optional<String> id, XmlElement at) {
        id.filter(found -> !found.isEmpty())
                .ifPresent(found -> defined.add(new Defined(kind, found, name, at.line(), at.column())));
    }
}
