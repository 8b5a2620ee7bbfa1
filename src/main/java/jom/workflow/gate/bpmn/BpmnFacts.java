package jom.workflow.gate.bpmn;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.workflow.gate.read.XmlElement;

/** What can be learned from a model that is known to be good. */
public final class BpmnFacts {

    private BpmnFacts() {}

    /** The candidate groups of its human tasks, by contract. */
    public static Map<String, Set<String>> audiences(BpmnModel model) {
        Map<String, Set<String>> audiences = new HashMap<>();
        model.all("userTask")
                .forEach(task -> BpmnModel.property(task, TaskRule.CONTRACT)
                        .ifPresent(contract -> audiences
                                .computeIfAbsent(contract, any -> new TreeSet<>())
                                .addAll(groups(task))));
        return audiences;
    }

    private static Set<String> groups(XmlElement task) {
        return BpmnModel.camunda(task, "candidateGroups").stream()
                .flatMap(groups -> Stream.of(groups.split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** The codes of the errors it catches or throws. */
    public static Set<String> errorCodes(BpmnModel model) {
        return model.all("error")
                .flatMap(error -> error.attribute("errorCode").stream())
                .collect(Collectors.toSet());
    }

    /** Whether a process is started by a form or waits for messages. */
    public static boolean hasMessagesOrForms(XmlElement process) {
        return process.all()
                .anyMatch(element -> Bpmn.is(element, "messageEventDefinition", "receiveTask")
                        || (Bpmn.is(element, "startEvent")
                                && BpmnModel.camunda(element, TaskRule.FORM).isPresent()));
    }

    /** What a process calls, as it is written: ids, and expressions that name selectors. */
    public static Set<String> calls(XmlElement process) {
        return process.all()
                .filter(element -> Bpmn.is(element, "callActivity"))
                .flatMap(call -> call.attribute("calledElement").stream())
                .collect(Collectors.toSet());
    }

    /** The form and the contracts of each human task and each start that has a form. */
    public static Map<String, Set<String>> contractsByForm(BpmnModel model) {
        Map<String, Set<String>> contracts = new HashMap<>();
        model.all("userTask", "startEvent")
                .forEach(element -> BpmnModel.camunda(element, TaskRule.FORM)
                        .ifPresent(form -> contracts
                                .computeIfAbsent(form, any -> new TreeSet<>())
                                .addAll(BpmnModel.property(element, TaskRule.CONTRACT).stream()
                                        .collect(Collectors.toSet()))));
        return contracts;
    }

    /** The decisions it expects in its own deployment. */
    public static Set<String> decisionsBrought(BpmnModel model) {
        return model.all("businessRuleTask")
                .filter(task -> BpmnModel.camunda(task, "decisionRefBinding")
                        .filter("deployment"::equals)
                        .isPresent())
                .flatMap(task -> BpmnModel.camunda(task, "decisionRef").stream())
                .collect(Collectors.toSet());
    }
}
