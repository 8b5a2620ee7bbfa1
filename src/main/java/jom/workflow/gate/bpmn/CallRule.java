package jom.workflow.gate.bpmn;

import java.util.Optional;
import java.util.regex.Pattern;
import jom.workflow.gate.Defined;
import jom.workflow.gate.Rule;
import jom.workflow.gate.Surroundings.Whereabouts;
import jom.workflow.gate.read.XmlElement;

/** What is called is a selector of ours, or a process of the same portfolio, or a shipped one that stands by itself. */
final class CallRule implements BpmnRule {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,119}");

    @Override
    public void check(XmlElement element, Look look) {
        if (!Bpmn.is(element, "callActivity")) {
            return;
        }
        Optional<String> called = element.attribute("calledElement");
        if (called.isEmpty() || called.get().isBlank()) {
            look.findings().add(element, Rule.CALL_MISSING);
            return;
        }
        String binding = BpmnModel.camunda(element, "calledElementBinding").orElse("latest");
        Optional<String> selector = Texts.named(called.get());
        if (selector.isPresent()) {
            if (!look.around().isSelector(selector.get()) || !binding.equals("latest")) {
                look.findings().add(element, Rule.CALL_SELECTOR, selector.get());
            }
        } else if (!ID.matcher(called.get()).matches()) {
            look.findings().add(element, Rule.CALL_SHAPE, called.get());
        } else {
            process(element, called.get(), binding, look);
        }
    }

    private static void process(XmlElement element, String id, String binding, Look look) {
        Whereabouts where = look.around().find(Defined.Kind.PROCESS, id);
        boolean found = switch (binding) {
            case "deployment" -> where == Whereabouts.BROUGHT;
            case "latest" -> where != Whereabouts.NOWHERE;
            default -> false;
        };
        if (!found) {
            look.findings().add(element, Rule.CALL_UNKNOWN, id, binding);
        } else if (where == Whereabouts.SHIPPED && !look.around().isCallable(id)) {
            look.findings().add(element, Rule.CALL_SPINE, id);
        }
    }
}
