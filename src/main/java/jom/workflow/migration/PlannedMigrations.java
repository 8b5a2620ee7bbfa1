package jom.workflow.migration;

import java.util.List;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.workflow.migration.MigrationRows.Versions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Keeps a plan that the engine has agreed to, with who made it. */
@Component
class PlannedMigrations {

    private final MigrationRows rows;
    private final AuditTrail audit;

    PlannedMigrations(MigrationRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @UseCase
    public MigrationId keep(Versions versions, List<StepPair> pairs, List<ProcessInstance> instances) {
        MigrationId id = rows.add(versions, pairs, instances);
        audit.record(AuditRecord.of(id.value(), "workflow.migrationPlanned")
                .visibleTo(Audience.OFFICE)
                .with("process", versions.from().getKey())
                .with("fromVersion", versions.from().getVersion())
                .with("toVersion", versions.to().getVersion())
                .with("instances", instances.size()));
        return id;
    }
}
