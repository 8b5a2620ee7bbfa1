package jom.workflow.handover;

import java.util.List;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunitySummary;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.portfolio.handover.HandoverCompleted;
import jom.portfolio.handover.HandoverView;
import jom.workflow.ClaimedTasks;
import jom.workflow.progress.PortfolioProgress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What follows when a handover is complete, in the same transaction: tasks that whoever left had claimed are the successor's,
 * and everybody who takes part in what is under way reads of the change.
 */
@Component
class ManagersChanged {

    private final ClaimedTasks claimed;
    private final PeopleDirectory people;
    private final Opportunities opportunities;
    private final AuditTrail audit;

    ManagersChanged(ClaimedTasks claimed, PeopleDirectory people, Opportunities opportunities, AuditTrail audit) {
        this.claimed = claimed;
        this.people = people;
        this.opportunities = opportunities;
        this.audit = audit;
    }

    @EventListener
    void on(HandoverCompleted fact) {
        HandoverView handover = fact.handover();
        PersonProfile successor = people.get(handover.successor());
        int moved =
                claimed.move(people.get(handover.leaving()).signInName(), successor.signInName(), handover.portfolio());
        audit.record(AuditRecord.of(handover.id().value(), "workflow.claimedTasksMoved")
                .visibleTo(Audience.OFFICE)
                .with("tasks", moved));
        underWay(handover, successor)
                .forEach(opportunity -> audit.record(AuditRecord.of(opportunity.value(), "portfolio.managersChanged")
                        .with("handover", handover.id().toString())));
    }

    private List<OpportunityId> underWay(HandoverView handover, PersonProfile successor) {
        List<OpportunityId> all =
                opportunities.of(handover.portfolio(), successor.reader(), PortfolioProgress.LOOKED_AT_MAX);
        return opportunities.mine(successor.reader(), all).stream()
                .filter(summary -> !summary.stage().isEnd())
                .map(OpportunitySummary::id)
                .toList();
    }
}
