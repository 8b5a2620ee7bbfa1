package jom.workflow.gate.bpmn;

import java.util.Optional;
import jom.workflow.gate.Defined;
import jom.workflow.gate.Rule;
import jom.workflow.gate.Surroundings.Whereabouts;
import jom.workflow.gate.read.XmlElement;

/** A service task runs a building block, a business rule task a decision table; nothing else runs anything. */
final class WorkRule implements BpmnRule {

    @Override
    public void check(XmlElement element, Look look) {
        if (Bpmn.is(element, "serviceTask")) {
            service(element, look);
        } else if (Bpmn.is(element, "businessRuleTask")) {
            decision(element, look);
        }
    }

    private static void service(XmlElement element, Look look) {
        Optional<String> expression = BpmnModel.camunda(element, "delegateExpression");
        if (expression.isEmpty()) {
            look.findings().add(element, Rule.SERVICE_MISSING);
            return;
        }
        Optional<String> name = Texts.named(expression.get());
        if (name.isEmpty()) {
            look.findings().add(element, Rule.SERVICE_SHAPE, expression.get());
        } else if (!look.around().isBuildingBlock(name.get())) {
            look.findings().add(element, Rule.SERVICE_UNKNOWN, name.get());
        }
    }

    private static void decision(XmlElement element, Look look) {
        Optional<String> decision = BpmnModel.camunda(element, "decisionRef");
        Optional<String> result = BpmnModel.camunda(element, "resultVariable");
        if (decision.isEmpty()) {
            look.findings().add(element, Rule.DECISION_MISSING);
        } else {
            reference(element, decision.get(), look);
        }
        if (BpmnModel.camunda(element, "mapDecisionResult")
                .filter("singleEntry"::equals)
                .isEmpty()) {
            look.findings().add(element, Rule.DECISION_RESULT);
        }
        if (result.isEmpty() || !Texts.isVariable(result.get())) {
            look.findings().add(element, Rule.VARIABLE_NAME, result.orElse(""));
        } else if (VariableRule.isId(result.get(), look)) {
            look.findings().add(element, Rule.VARIABLE_RESERVED, result.get());
        }
    }

    private static void reference(XmlElement element, String decision, Look look) {
        Whereabouts where = look.around().find(Defined.Kind.DECISION, decision);
        String binding = BpmnModel.camunda(element, "decisionRefBinding").orElse("latest");
        boolean found = switch (binding) {
            case "deployment" -> where == Whereabouts.BROUGHT;
            case "latest" -> where != Whereabouts.NOWHERE;
            default -> false;
        };
        if (!found) {
            look.findings().add(element, Rule.DECISION_UNKNOWN, decision, binding);
        }
    }
}
