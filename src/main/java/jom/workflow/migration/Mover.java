package jom.workflow.migration;

import java.util.List;
import java.util.Optional;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.workflow.MovedTasks;
import jom.workflow.ProcessVariables;
import jom.workflow.mapping.MovedWorkflows;
import jom.workflow.migration.MigrationRows.Found;
import jom.workflow.migration.Steersmen.Reach;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one instance, or tries it: each in a transaction of its own, so that it is moved with its tasks and whatever else
 * tells of it, or stays as it is.
 */
@Component
class Mover {

    private static final String NO_INSTRUCTION = "There is no migration instruction";

    private final ObjectProvider<ProcessEngine> engine;
    private final MovedTasks tasks;
    private final MovedWorkflows workflows;
    private final MigrationRows rows;
    private final AuditTrail audit;
    private final TransactionTemplate alone;

    Mover(
            ObjectProvider<ProcessEngine> engine,
            MovedTasks tasks,
            MovedWorkflows workflows,
            MigrationRows rows,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.tasks = tasks;
        this.workflows = workflows;
        this.rows = rows;
        this.audit = audit;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Why something is not possible. */
    record Refusal(Obstacle obstacle, String detail) {}

    /** What would keep an instance from being moved now: everything is done and taken back. */
    Optional<Refusal> tried(Found found, MigrationPlan plan, String instance, Reach reach) {
        return refusal(() -> alone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            moved(found, plan, instance, reach);
        }));
    }

    /** Moves an instance, or keeps why it stays; nothing is done if somebody else was faster. */
    void move(Found found, MigrationPlan plan, String instance, Reach reach) {
        MigrationId id = found.migration().id();
        Optional<Refusal> refused = refusal(() -> alone.executeWithoutResult(status -> {
            if (rows.settle(id, instance, null, "")) {
                moved(found, plan, instance, reach);
                audit.record(note(found, instance, "workflow.instanceMigrated"));
            }
        }));
        refused.ifPresent(because -> alone.executeWithoutResult(status -> {
            if (rows.settle(id, instance, because.obstacle(), because.detail())) {
                audit.record(note(found, instance, "workflow.instanceNotMigrated")
                        .with("obstacle", because.obstacle().key()));
            }
        }));
    }

    private void moved(Found found, MigrationPlan plan, String instance, Reach reach) {
        RuntimeService runtime = engine.getObject().getRuntimeService();
        @Nullable
        ProcessInstance running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (running == null || !running.getProcessDefinitionId().equals(found.fromDefinition())) {
            throw new Gone();
        }
        // Planned is not done yet: whoever manages the portfolio no longer has no say in what runs in it.
        if (!reach.includes(String.valueOf(runtime.getVariable(instance, ProcessVariables.PORTFOLIO_ID.name())))) {
            throw new OutOfReach();
        }
        runtime.newMigration(plan).processInstanceIds(instance).execute();
        tasks.followModel(instance);
        workflows.moved(instance, found.migration().toVersion());
    }

    private static Optional<Refusal> refusal(Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (Gone gone) {
            return Optional.of(new Refusal(Obstacle.NOT_THERE, ""));
        } catch (OutOfReach foreign) {
            return Optional.of(new Refusal(Obstacle.OUT_OF_REACH, ""));
        } catch (MigratingProcessInstanceValidationException refused) {
            return Optional.of(refusal(refused.getValidationReport()));
        } catch (ProcessEngineException notPossible) {
            return Optional.of(new Refusal(Obstacle.NOT_POSSIBLE, cut(String.valueOf(notPossible.getMessage()))));
        }
    }

    private static Refusal refusal(MigratingProcessInstanceValidationReport report) {
        List<MigratingActivityInstanceValidationReport> steps = report.getActivityInstanceReports();
        boolean noCounterpart = report.getFailures().isEmpty()
                && report.getTransitionInstanceReports().isEmpty()
                && steps.stream()
                        .flatMap(step -> step.getFailures().stream())
                        .allMatch(failure -> failure.startsWith(NO_INSTRUCTION));
        List<String> said = steps.stream()
                .map(step -> step.getSourceScopeId() + ": " + String.join("; ", step.getFailures()))
                .toList();
        String detail = String.join(", ", said) + String.join(", ", report.getFailures());
        return new Refusal(noCounterpart ? Obstacle.NO_COUNTERPART : Obstacle.NOT_POSSIBLE, cut(detail));
    }

    private static String cut(String detail) {
        return detail.length() > MigratingInstance.DETAIL_LENGTH_MAX
                ? detail.substring(0, MigratingInstance.DETAIL_LENGTH_MAX)
                : detail;
    }

    private static AuditRecord note(Found found, String instance, String action) {
        Migration migration = found.migration();
        return AuditRecord.of(migration.id().value(), action)
                .visibleTo(Audience.OFFICE)
                .with("process", migration.process())
                .with("instance", instance)
                .changed("version", migration.fromVersion(), migration.toVersion());
    }

    /** It has ended, or is in another version by now. */
    private static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
    /** It runs in a portfolio that is none of whoever moves it. */
    private static final class OutOfReach extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
