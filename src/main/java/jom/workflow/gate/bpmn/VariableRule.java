package jom.workflow.gate.bpmn;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jom.workflow.ProcessVariables;
import jom.workflow.gate.Rule;
import jom.workflow.gate.read.XmlElement;

/**
 * What goes into a called process and comes back is named one by one. The ids of what a process is about, of its portfolio and its
 * organisations decide whose task a task is, so a model hands them on as they are and makes none up.
 */
final class VariableRule implements BpmnRule {

    private static final Set<String> ORGANISATIONS = Set.of(
            ProcessVariables.ORGANISATION_ID.name(),
            ProcessVariables.PRIME_ID.name(),
            ProcessVariables.ORIGINATOR_ID.name(),
            ProcessVariables.COUNTERPART_ID.name());
    private static final String BUSINESS_KEY = "${" + ProcessVariables.OPPORTUNITY_ID.name() + "}";

    /** Whether whose business something is depends on this variable. */
    static boolean isId(String variable, Look look) {
        return ORGANISATIONS.contains(variable) || isSubject(variable, look);
    }

    private static boolean isSubject(String variable, Look look) {
        return variable.equals(ProcessVariables.PORTFOLIO_ID.name())
                || look.around().isSubject(variable);
    }

    /** A model that is shipped hands on what it is about itself; everybody else's are about opportunities. */
    private static boolean isBusinessKey(String expression, Look look) {
        return expression.equals(BUSINESS_KEY)
                || (look.around().isInstallation()
                        && Texts.named(expression)
                                .filter(look.around()::isSubject)
                                .isPresent());
    }

    @Override
    public void check(XmlElement element, Look look) {
        boolean in = element.name().equals(Bpmn.camunda("in"));
        boolean out = element.name().equals(Bpmn.camunda("out"));
        if (!in && !out) {
            return;
        }
        if (element.parent()
                .flatMap(XmlElement::parent)
                .filter(owner -> Bpmn.is(owner, "callActivity"))
                .isEmpty()) {
            look.findings().add(element, Rule.ELEMENT_PLACE, element.local(), "callActivity");
        }
        Optional<String> key = element.attribute("businessKey");
        if (key.isPresent()) {
            boolean alone = element.attributes().size() == 1;
            if (!alone || !isBusinessKey(key.get(), look)) {
                look.findings().add(element, Rule.CALL_BUSINESS_KEY, BUSINESS_KEY);
            }
            return;
        }
        mapping(element, in, look);
    }

    private static void mapping(XmlElement element, boolean in, Look look) {
        String source = element.attribute("source").orElse("");
        String target = element.attribute("target").orElse("");
        Stream.of(source, target)
                .distinct()
                .filter(name -> !Texts.isVariable(name))
                .forEach(name -> look.findings().add(element, Rule.VARIABLE_NAME, name));
        boolean handedOn = source.equals(target) && (in || !isSubject(target, look));
        boolean amongOrganisations = in && ORGANISATIONS.contains(source) && ORGANISATIONS.contains(target);
        if (isId(target, look) && !handedOn && !amongOrganisations) {
            look.findings().add(element, Rule.VARIABLE_RESERVED, target);
        }
    }
}
