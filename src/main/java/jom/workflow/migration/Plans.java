package jom.workflow.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the engine's plans: whatever is called alike in both versions, and what somebody says besides. */
@Component
class Plans {

    private final ObjectProvider<ProcessEngine> engine;

    Plans(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /**
     * What is called alike, and these pairs, which count more.
     *
     * @throws MigrationNotPossible if it cannot be carried out, with all the engine says
     */
    List<StepPair> pairs(String fromDefinition, String toDefinition, List<StepPair> said) {
        Map<String, StepPair> pairs = new LinkedHashMap<>();
        alike(fromDefinition, toDefinition)
                .forEach((step, instruction) -> pairs.put(step, new StepPair(step, instruction.getTargetActivityId())));
        said.forEach(pair -> pairs.put(pair.from(), pair));
        List<StepPair> all = List.copyOf(pairs.values());
        plan(fromDefinition, toDefinition, all);
        return all;
    }

    /** @throws MigrationNotPossible if it cannot be carried out, with all the engine says */
    MigrationPlan plan(String fromDefinition, String toDefinition, List<StepPair> pairs) {
        Map<String, MigrationInstruction> alike = alike(fromDefinition, toDefinition);
        MigrationPlanBuilder plan = runtime().createMigrationPlan(fromDefinition, toDefinition);
        try {
            for (StepPair pair : pairs) {
                MigrationInstructionBuilder step = plan.mapActivities(pair.from(), pair.to());
                if (alike.containsKey(pair.from()) && alike.get(pair.from()).isUpdateEventTrigger()) {
                    step.updateEventTrigger();
                }
            }
            return plan.build();
        } catch (MigrationPlanValidationException refused) {
            throw MigrationNotPossible.becauseOfThePlan(faults(refused));
        } catch (BadUserRequestException malformed) {
            throw MigrationNotPossible.becauseOfThePlan(String.valueOf(malformed.getMessage()));
        }
    }

    private Map<String, MigrationInstruction> alike(String fromDefinition, String toDefinition) {
        Map<String, MigrationInstruction> found = new HashMap<>();
        runtime()
                .createMigrationPlan(fromDefinition, toDefinition)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(instruction -> found.put(instruction.getSourceActivityId(), instruction));
        return found;
    }

    private static String faults(MigrationPlanValidationException refused) {
        List<String> faults = new ArrayList<>();
        refused.getValidationReport().getInstructionReports().forEach(report -> {
            MigrationInstruction step = report.getMigrationInstruction();
            String pair = step == null ? "" : step.getSourceActivityId() + " to " + step.getTargetActivityId() + ": ";
            faults.add(pair + String.join("; ", report.getFailures()));
        });
        return String.join(", ", faults);
    }

    private RuntimeService runtime() {
        return engine.getObject().getRuntimeService();
    }
}
