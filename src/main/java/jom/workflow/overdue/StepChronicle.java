package jom.workflow.overdue;

import jom.network.OrganisationId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.workflow.StepOverdue;
import jom.workflow.StepReminded;
import jom.workflow.Subjects;
import jom.workflow.TaskAtHand;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps who was reminded of what; only whoever has to act reads it, for the inside of a part is its participant's. */
@Component
class StepChronicle {

    private final AuditTrail audit;

    StepChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void on(StepReminded fact) {
        keep("workflow.stepReminded", fact.task());
    }

    @EventListener
    void on(StepOverdue fact) {
        keep("workflow.stepOverdue", fact.task());
    }

    private void keep(String action, TaskAtHand task) {
        Subjects.id(task.subject()).ifPresent(stream -> keep(AuditRecord.of(stream, action), task));
    }

    private void keep(AuditRecord fact, TaskAtHand task) {
        AuditRecord record = fact.with("kind", task.contract());
        audit.record(task.organisations(OrganisationId::new).stream()
                .findFirst()
                .map(acting ->
                        record.visibleTo(Audience.organisation(acting.value())).with("organisation", acting.toString()))
                .orElse(record.visibleTo(Audience.OFFICE)));
    }
}
