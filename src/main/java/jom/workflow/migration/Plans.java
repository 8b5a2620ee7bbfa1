package jom.workflow.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's plans: whatever is called alike in both versions, wherever it stands, and what somebody says besides.
 */
@Component
class Plans {

    private static final Logger LOG = LoggerFactory.getLogger(Plans.class);

    /** What the engine adds to the id of a step for all of its instances. */
    private static final String SEVERAL = "#multiInstanceBody";

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
        Versions versions = new Versions(fromDefinition, toDefinition);
        Map<String, MigrationInstruction> alike = alike(versions);
        Map<String, StepPair> pairs = new LinkedHashMap<>();
        alike.forEach((step, instruction) -> pairs.put(step, new StepPair(step, instruction.getTargetActivityId())));
        said.forEach(pair -> pairs.put(pair.from(), pair));
        addElsewhere(versions, alike, pairs);
        List<StepPair> all = List.copyOf(pairs.values());
        plan(fromDefinition, toDefinition, all);
        return all;
    }

    private record Versions(String from, String to) {}

    /** @throws MigrationNotPossible if it cannot be carried out, with all the engine says */
    MigrationPlan plan(String fromDefinition, String toDefinition, List<StepPair> pairs) {
        Versions versions = new Versions(fromDefinition, toDefinition);
        try {
            return built(versions, alike(versions), pairs);
        } catch (MigrationPlanValidationException refused) {
            throw MigrationNotPossible.becauseOfThePlan(faults(refused));
        } catch (BadUserRequestException malformed) {
            throw MigrationNotPossible.becauseOfThePlan(String.valueOf(malformed.getMessage()));
        }
    }

    private MigrationPlan built(
            Versions versions, Map<String, MigrationInstruction> alike, Collection<StepPair> pairs) {
        MigrationPlanBuilder plan = runtime().createMigrationPlan(versions.from(), versions.to());
        for (StepPair pair : pairs) {
            MigrationInstructionBuilder step = plan.mapActivities(pair.from(), pair.to());
            if (alike.containsKey(pair.from()) && alike.get(pair.from()).isUpdateEventTrigger()) {
                step.updateEventTrigger();
            }
        }
        return plan.build();
    }

    private Map<String, MigrationInstruction> alike(Versions versions) {
        Map<String, MigrationInstruction> found = new LinkedHashMap<>();
        runtime()
                .createMigrationPlan(versions.from(), versions.to())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(instruction -> found.put(instruction.getSourceActivityId(), instruction));
        return found;
    }

    /**
     * Steps that have the same id in both and stand in another sub-process in the new version: the engine accepts them, and
     * does not pair them of its own accord.
     */
    private void addElsewhere(Versions versions, Map<String, MigrationInstruction> alike, Map<String, StepPair> pairs) {
        Set<String> shared = new LinkedHashSet<>(steps(versions.from()));
        shared.retainAll(steps(versions.to()));
        shared.removeAll(pairs.keySet());
        for (String step : shared) {
            List<StepPair> attempt = new ArrayList<>(pairs.values());
            attempt.add(new StepPair(step, step));
            try {
                built(versions, alike, attempt);
                pairs.put(step, new StepPair(step, step));
            } catch (BadUserRequestException notThisOne) {
                LOG.debug("no counterpart of {}: {}", step, notThisOne.getMessage());
            }
        }
    }

    /** Of what is done several times, all of it first and then the single one. */
    private List<String> steps(String definition) {
        return engine
                .getObject()
                .getRepositoryService()
                .getBpmnModelInstance(definition)
                .getModelElementsByType(Activity.class)
                .stream()
                .flatMap(activity -> activity.getLoopCharacteristics() == null
                        ? Stream.of(activity.getId())
                        : Stream.of(activity.getId() + SEVERAL, activity.getId()))
                .toList();
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
