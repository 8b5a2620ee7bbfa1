package jom.workflow.passage;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps which row of a decision table matched, and on what, where a business rule task of a process asked it. */
@Component
class Rulings implements DmnDecisionTableEvaluationListener {

    private final PassageJournal journal;
    private final Clock clock;

    Rulings(PassageJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        asking().ifPresent(task -> keep(event, task));
    }

    /** Tables are asked for due dates and on forms as well; that is no step of a process. */
    private static Optional<ExecutionEntity> asking() {
        @Nullable BpmnExecutionContext context = Context.getBpmnExecutionContext();
        return Optional.ofNullable(context)
                .map(BpmnExecutionContext::getExecution)
                .filter(execution -> execution.getActivity() != null
                        && execution.getActivity().getActivityBehavior()
                                instanceof DmnBusinessRuleTaskActivityBehavior);
    }

    private void keep(DmnDecisionTableEvaluationEvent event, ExecutionEntity task) {
        if (!(event.getDecisionTable() instanceof DecisionDefinition table)) {
            return;
        }
        Map<String, Object> facts = facts(event);
        Whereabouts.of(task)
                .ifPresent(here -> event.getMatchingRules()
                        .forEach(row -> journal.keep(new Passage(
                                Passage.Kind.RULING,
                                here.businessKey(),
                                here.instance(),
                                here.workflowOf(),
                                table.getId(),
                                task.getActivityId(),
                                row.getId(),
                                facts,
                                clock.instant()))));
    }

    /** By what the table asks for; a table that calculates has no names for it. */
    private static Map<String, Object> facts(DmnDecisionTableEvaluationEvent event) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (DmnEvaluatedInput input : event.getInputs()) {
            @Nullable
            Object value = input.getValue() == null ? null : input.getValue().getValue();
            if (value != null && Question.isFlat(value)) {
                facts.put(input.getId(), Question.shortened(value));
            }
        }
        return facts;
    }
}
