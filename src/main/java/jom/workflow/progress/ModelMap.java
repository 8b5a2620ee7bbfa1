package jom.workflow.progress;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one version of a model, what people call them, and which steps follow which.
 *
 * @param key of the process
 * @param name of the process; empty if it has none
 * @param labels of elements and flows that have one, by id
 * @param next the steps that can follow an element, nothing done in between by a person or awaited; by its id
 * @param parts the called workflows that are told whose they are
 * @param types of the steps, by id
 * @param tasks what is known of those that people do, by id
 * @param boundaries what can come in between, by id
 */
record ModelMap(
        String key,
        String name,
        Map<String, String> labels,
        Map<String, Set<String>> next,
        Set<String> parts,
        Map<String, StepType> types,
        Map<String, Task> tasks,
        Map<String, BoundaryMap.Boundary> boundaries) {

    /**
     * A task of the model.
     *
     * @param contract by which it is answered; empty if it names none
     * @param group for which it is, as the model spells it
     * @param several whether each of several does it
     */
    record Task(String contract, String group, boolean several) {}

    static ModelMap of(BpmnModelInstance model, String key, String organisation) {
        Process process = model.getModelElementById(key);
        Map<String, String> labels = new HashMap<>();
        Map<String, Set<String>> next = new HashMap<>();
        Set<String> parts = new HashSet<>();
        Map<String, StepType> types = new LinkedHashMap<>();
        Map<String, Task> tasks = new HashMap<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            label(labels, node.getId(), node.getName());
            typeOf(node).ifPresent(type -> {
                types.put(node.getId(), type);
                next.put(node.getId(), following(node));
            });
            if (node instanceof CallActivity call && isToldWhose(call, organisation)) {
                parts.add(node.getId());
            }
            if (node instanceof UserTask task) {
                tasks.put(node.getId(), new Task(contract(task), group(task), isForSeveral(task)));
            }
        }
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> label(labels, flow.getId(), flow.getName()));
        String name = process.getName() == null ? "" : process.getName();
        return new ModelMap(key, name, labels, next, parts, types, tasks, BoundaryMap.of(model));
    }

    private static void label(Map<String, String> labels, String id, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            labels.put(id, name.replaceAll("\\s+", " ").strip());
        }
    }

    private static Optional<StepType> typeOf(FlowNode node) {
        if (node instanceof UserTask) {
            return Optional.of(StepType.TASK);
        }
        if (node instanceof CallActivity) {
            return Optional.of(StepType.WORKFLOW);
        }
        return node instanceof ReceiveTask || node instanceof IntermediateCatchEvent
                ? Optional.of(StepType.EVENT)
                : Optional.empty();
    }

    private static String group(UserTask task) {
        @Nullable String groups = task.getCamundaCandidateGroups();
        return groups == null ? "" : groups;
    }

    /** By itself, or as a part of what is done several times. */
    private static boolean isForSeveral(UserTask task) {
        ModelElementInstance scope = task;
        while (scope instanceof Activity activity) {
            if (activity.getLoopCharacteristics() != null) {
                return true;
            }
            scope = activity.getParentElement();
        }
        return false;
    }

    private static String contract(UserTask task) {
        return task.getExtensionElements() == null
                ? ""
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> "contract".equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst()
                        .orElse("");
    }

    private static boolean isToldWhose(CallActivity call, String organisation) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> organisation.equals(in.getCamundaTarget()));
    }

    /** By the flows; what ends a part within the model goes on behind it, what enters one begins in it. */
    private static Set<String> following(FlowNode from) {
        Set<String> found = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<FlowNode> ahead = new ArrayDeque<>(after(from));
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.remove();
            if (!seen.add(node.getId())) {
                continue;
            }
            if (typeOf(node).isPresent()) {
                found.add(node.getId());
            } else if (node instanceof SubProcess part) {
                ahead.addAll(part.getChildElementsByType(StartEvent.class));
            } else {
                ahead.addAll(after(node));
            }
        }
        return found;
    }

    private static Collection<FlowNode> after(FlowNode node) {
        List<FlowNode> targets =
                node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
        if (targets.isEmpty() && node.getParentElement() instanceof SubProcess part && !part.triggeredByEvent()) {
            return after(part);
        }
        return targets;
    }
}
