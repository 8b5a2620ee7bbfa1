package jom.engagement;

import java.util.List;
import java.util.stream.Collectors;
import jom.engagement.WorkFact.AcceptanceOverdue;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Watches over what customers were handed to accept. */
@Service
public class Acceptances {

    private static final Logger LOG = LoggerFactory.getLogger(Acceptances.class);

    private final Engagements engagements;
    private final AuditTrail audit;

    Acceptances(Engagements engagements, AuditTrail audit) {
        this.engagements = engagements;
        this.audit = audit;
    }

    /** Tells the managers of the portfolio that the customer has not answered in time; nothing if it has by now. */
    @UseCase
    public void overdue(OpportunityId id, OrganisationId integrator) {
        List<PlannedMilestone> waiting = engagements.milestones(id, integrator).in(MilestoneState.DELIVERED);
        if (waiting.isEmpty()) {
            return;
        }
        String names = waiting.stream().map(PlannedMilestone::name).collect(Collectors.joining(", "));
        engagements.record(id, integrator, new AcceptanceOverdue(names));
        audit.record(AuditRecord.of(id.value(), "engagement.acceptanceOverdue")
                .visibleTo(Audience.OFFICE)
                .with("organisation", integrator.toString())
                .with("milestones", names));
        LOG.warn("acceptance overdue opportunity={} organisation={} milestones={}", id, integrator, waiting.size());
    }
}
