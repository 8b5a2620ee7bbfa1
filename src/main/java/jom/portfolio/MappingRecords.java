package jom.portfolio;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jom.network.WorkflowKey;
import jom.platform.Acting;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.portfolio.MappedWorkflows.Mapping;
import org.springframework.stereotype.Component;

/** Says who changes what a portfolio maps, and when; in the audit trail, too. */
@Component
class MappingRecords {

    private final MappedWorkflows mapped;
    private final AuditTrail audit;
    private final Acting acting;
    private final Clock clock;

    MappingRecords(MappedWorkflows mapped, AuditTrail audit, Acting acting, Clock clock) {
        this.mapped = mapped;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Maps a place and keeps who did it.
     *
     * @throws MappingChanged if it is no longer as it was
     */
    void keep(WorkflowPlace place, Mapping before, Optional<WorkflowKey> workflow) {
        mapped.change(
                place,
                before,
                new WorkflowChange(
                        WorkflowChangeId.next(),
                        place.type(),
                        place.phase(),
                        before.version() + 1,
                        before.workflow(),
                        workflow,
                        acting.current().name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.record(AuditRecord.of(place.portfolio().value(), "portfolio.workflowMapped")
                .visibleTo(Audience.OFFICE)
                .with("partnerType", place.type().key())
                .with("phase", place.phase().key())
                .changed(
                        "workflow",
                        before.workflow().map(WorkflowKey::value).orElse(null),
                        workflow.map(WorkflowKey::value).orElse(null)));
    }
}
