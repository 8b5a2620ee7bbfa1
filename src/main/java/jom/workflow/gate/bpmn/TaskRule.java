package jom.workflow.gate.bpmn;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jom.workflow.ContractShape;
import jom.workflow.gate.Defined;
import jom.workflow.gate.Rule;
import jom.workflow.gate.Surroundings.Whereabouts;
import jom.workflow.gate.read.XmlElement;

/**
 * A human task names a known contract and a form that comes with it, and is for the people the contract is meant for. Who
 * answers is who acts, so a model must not put one partner's signature on another's desk.
 */
final class TaskRule implements BpmnRule {

    static final String CONTRACT = "contract";
    static final String FORM = "formRef";
    private static final String BINDING = "formRefBinding";

    private static final Pattern GROUP = Pattern.compile(
            "(organisation|finance)-\\$\\{(organisationId|primeId|originatorId|counterpartId)}|portfolio-\\$\\{portfolioId}");
    /** What only a shipped model may have: steps for one manager alone or for who joins, and what an administrator may do as well. */
    private static final Pattern SHIPPED_GROUP = Pattern.compile(
            "manager-\\$\\{(leavingId|successorId|verifierId)}|organisation-\\$\\{onboardingId}|administrators");

    private static final Pattern PRIORITY = Pattern.compile("[0-9]{1,2}|100");

    @Override
    public void check(XmlElement element, Look look) {
        if (Bpmn.is(element, "userTask")) {
            Optional<String> contract = BpmnModel.property(element, CONTRACT);
            Optional<ContractShape> known = contract.flatMap(look.around()::contract);
            if (contract.isEmpty()) {
                look.findings().add(element, Rule.TASK_CONTRACT_MISSING);
            } else if (known.isEmpty()) {
                look.findings().add(element, Rule.TASK_CONTRACT_UNKNOWN, contract.get());
            }
            form(element, look);
            groups(
                    element,
                    contract.orElse(""),
                    known.filter(ContractShape::isOpen).isPresent(),
                    look);
            BpmnModel.camunda(element, "priority")
                    .filter(priority -> !PRIORITY.matcher(priority).matches())
                    .ifPresent(priority -> look.findings().add(element, Rule.TASK_PRIORITY, priority));
        } else if (Bpmn.is(element, "startEvent")) {
            startForm(element, look);
        } else if (element.name().equals(Bpmn.camunda("properties"))) {
            Set<String> names = new HashSet<>();
            element.children().stream()
                    .flatMap(property -> property.attribute("name").stream())
                    .filter(name -> !names.add(name))
                    .forEach(twice -> look.findings().add(element, Rule.PROPERTY_TWICE, twice));
        }
    }

    private static void form(XmlElement element, Look look) {
        Optional<String> form = BpmnModel.camunda(element, FORM);
        if (form.isEmpty()) {
            look.findings().add(element, Rule.TASK_FORM_MISSING);
            return;
        }
        if (BpmnModel.camunda(element, BINDING).filter("deployment"::equals).isEmpty()) {
            look.findings().add(element, Rule.TASK_FORM_BINDING);
        }
        if (look.around().find(Defined.Kind.FORM, form.get()) != Whereabouts.BROUGHT) {
            look.findings().add(element, Rule.TASK_FORM_UNKNOWN, form.get());
        }
    }

    private static void groups(XmlElement element, String contract, boolean open, Look look) {
        Set<String> usual = look.around().audiences(contract);
        String groups = BpmnModel.camunda(element, "candidateGroups").orElse("");
        if (groups.isBlank()) {
            look.findings().add(element, Rule.TASK_GROUPS_MISSING);
            return;
        }
        for (String group : groups.split(",", -1)) {
            if (!isGroup(group.strip(), look)) {
                look.findings().add(element, Rule.TASK_GROUPS_SHAPE, group.strip());
            } else if (!look.around().isInstallation() && !open && !usual.isEmpty() && !usual.contains(group.strip())) {
                look.findings().add(element, Rule.TASK_GROUPS_OTHER, group.strip(), contract, String.join(", ", usual));
            }
        }
    }

    private static boolean isGroup(String group, Look look) {
        return GROUP.matcher(group).matches()
                || (look.around().isInstallation()
                        && SHIPPED_GROUP.matcher(group).matches());
    }

    /** A form at a start is what a start contract of ours serves; nobody else's process has one. */
    private static void startForm(XmlElement element, Look look) {
        Optional<String> contract = BpmnModel.property(element, CONTRACT);
        Optional<String> form = BpmnModel.camunda(element, FORM);
        if (contract.isEmpty() && form.isEmpty()) {
            return;
        }
        boolean known = contract.flatMap(look.around()::startContract).isPresent();
        if (!look.around().isInstallation() || !known) {
            look.findings().add(element, Rule.START_FORM);
            return;
        }
        form(element, look);
    }
}
