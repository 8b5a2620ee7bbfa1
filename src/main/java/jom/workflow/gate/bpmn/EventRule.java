package jom.workflow.gate.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/**
 * What an event waits for or throws. The messages of the domain belong to shipped models: two that wait for one would
 * keep the domain from telling either. A portfolio's own names have a prefix of their own.
 */
final class EventRule implements BpmnRule {

    /** How the names of a portfolio's own messages, errors and escalations begin. */
    static final String OWN = "own.";

    private static final Pattern OWN_NAME = Pattern.compile("own\\.[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern SHIPPED_NAME =
            Pattern.compile("(?!own\\.)[a-z][A-Za-z]{0,29}\\.[a-z][A-Za-z0-9]{0,59}");

    @Override
    public void check(XmlElement element, Look look) {
        if (Bpmn.is(element, "startEvent")) {
            start(element, look);
        } else if (Bpmn.is(element, "intermediateCatchEvent", "boundaryEvent")) {
            only(element, 1, 1, look);
        } else if (Bpmn.is(element, "intermediateThrowEvent", "endEvent")) {
            only(element, 0, 1, look);
        } else if (Bpmn.is(element, "messageEventDefinition", "receiveTask")) {
            message(element, look);
        } else if (Bpmn.is(element, "errorEventDefinition")) {
            code(element, "error", "errorRef", "errorCode", look);
        } else if (Bpmn.is(element, "escalationEventDefinition")) {
            code(element, "escalation", "escalationRef", "escalationCode", look);
        }
    }

    static List<XmlElement> triggers(XmlElement event) {
        return event.children().stream()
                .filter(child -> child.local().endsWith("EventDefinition"))
                .toList();
    }

    private static void only(XmlElement event, int min, int max, Look look) {
        int triggers = triggers(event).size();
        if (triggers < min || triggers > max) {
            look.findings().add(event, Rule.EVENT_TRIGGERS);
        }
    }

    private static void start(XmlElement event, Look look) {
        Optional<XmlElement> scope = event.parent();
        boolean inEvent = scope.flatMap(outer -> outer.attribute("triggeredByEvent"))
                .filter("true"::equals)
                .isPresent();
        if (inEvent) {
            only(event, 1, 1, look);
        } else if (scope.filter(outer -> Bpmn.is(outer, "process")).isPresent()) {
            only(event, 0, 1, look);
            triggers(event).stream()
                    .filter(trigger -> !Bpmn.is(trigger, "messageEventDefinition"))
                    .forEach(trigger -> look.findings().add(trigger, Rule.START_TRIGGER));
        } else {
            only(event, 0, 0, look);
        }
    }

    private static void message(XmlElement element, Look look) {
        Optional<XmlElement> message =
                element.attribute("messageRef").flatMap(id -> look.model().find("message", id));
        String name = message.flatMap(found -> found.attribute("name")).orElse("");
        boolean fits = (look.around().isInstallation() ? SHIPPED_NAME : OWN_NAME)
                .matcher(name)
                .matches();
        if (!fits) {
            look.findings().add(element, Rule.MESSAGE_NAME, name);
        }
    }

    private static void code(XmlElement element, String kind, String reference, String attribute, Look look) {
        Optional<String> id = element.attribute(reference);
        boolean throwing = element.parent()
                .filter(event -> Bpmn.is(event, "endEvent", "intermediateThrowEvent"))
                .isPresent();
        if (id.isEmpty() && !throwing) {
            return; // catches whatever comes
        }
        String code = id.flatMap(found -> look.model().find(kind, found))
                .flatMap(found -> found.attribute(attribute))
                .orElse("");
        boolean fits = look.around().isInstallation()
                ? SHIPPED_NAME.matcher(code).matches()
                : OWN_NAME.matcher(code).matches() || look.around().isShippedError(code);
        if (!fits) {
            look.findings().add(element, Rule.EVENT_CODE, code);
        }
    }
}
