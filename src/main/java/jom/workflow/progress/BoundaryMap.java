package jom.workflow.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jom.workflow.contract.Messages;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** What can come in between at the steps of a model, and why it does. */
final class BoundaryMap {

    private static final Set<String> OF_WHO_LEFT =
            Set.of(Messages.PARTICIPANT_LEFT, Messages.PART_DROPPED, Messages.TEAM_CHANGED);

    private BoundaryMap() {}

    /**
     * An event at the edge of a step.
     *
     * @param step the id of that step; of a part of the model, the first task in it
     */
    record Boundary(String step, Reason reason) {}

    /** By their ids. */
    static Map<String, Boundary> of(BpmnModelInstance model) {
        Map<String, Boundary> found = new HashMap<>();
        for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
            event.getEventDefinitions().stream()
                    .findFirst()
                    .ifPresent(definition -> found.put(
                            event.getId(),
                            new Boundary(step(event.getAttachedTo()), reason(definition, event.cancelActivity()))));
        }
        return found;
    }

    private static String step(Activity edge) {
        return edge instanceof SubProcess part
                ? part.getChildElementsByType(UserTask.class).stream()
                        .findFirst()
                        .map(UserTask::getId)
                        .orElse(part.getId())
                : edge.getId();
    }

    private static Reason reason(EventDefinition definition, boolean ends) {
        if (definition instanceof TimerEventDefinition) {
            return ends ? Reason.NOT_IN_TIME : Reason.STILL_OPEN;
        }
        if (definition instanceof MessageEventDefinition message) {
            @Nullable
            String name =
                    message.getMessage() == null ? null : message.getMessage().getName();
            return name != null && OF_WHO_LEFT.contains(name) ? Reason.PARTICIPANT_LEFT : Reason.HAPPENED_ELSEWHERE;
        }
        return definition instanceof ErrorEventDefinition ? Reason.NOT_POSSIBLE : Reason.HAPPENED_ELSEWHERE;
    }
}
