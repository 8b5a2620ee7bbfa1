package jom.workflow.gate.bpmn;

import java.util.Optional;
import java.util.Set;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/** A condition compares flat variables; see {@link Condition}. */
final class ConditionRule implements BpmnRule {

    @Override
    public void check(XmlElement element, Look look) {
        if (Bpmn.is(element, "conditionExpression")) {
            condition(element, look);
        }
    }

    static void condition(XmlElement element, Look look) {
        Optional<Set<String>> names = Condition.names(element.text());
        if (names.isEmpty()) {
            look.findings().add(element, Rule.CONDITION_SHAPE, element.text().strip());
            return;
        }
        names.get().stream()
                .filter(look.around()::isBean)
                .forEach(bean -> look.findings().add(element, Rule.CONDITION_BEAN, bean));
    }
}
