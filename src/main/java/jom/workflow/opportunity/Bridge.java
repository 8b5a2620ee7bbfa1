package jom.workflow.opportunity;

import jom.opportunity.CustomerDecided;
import jom.opportunity.OpportunityTakenIn;
import jom.opportunity.OpportunityWithdrawn;
import jom.opportunity.ParticipantReleased;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets facts of opportunities start processes and move them, in the transaction that makes them true. */
@Component
class Bridge {

    static final String SPINE = "jointOpportunity";

    private final Processes processes;

    Bridge(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(OpportunityTakenIn fact) {
        String id = fact.opportunity().toString();
        String originator = fact.originator().toString();
        processes.start(
                SPINE,
                id,
                ProcessVariables.OPPORTUNITY_ID.with(id),
                ProcessVariables.PORTFOLIO_ID.with(fact.portfolio().toString()),
                ProcessVariables.ORIGINATOR_ID.with(originator),
                ProcessVariables.PRIME_ID.with(originator));
    }

    @EventListener
    void on(CustomerDecided fact) {
        processes.tell(
                Messages.CUSTOMER_DECIDED,
                fact.opportunity().toString(),
                Answered.CUSTOMER_DECISION.with(fact.decision().key()));
    }

    /**
     * First its own part ends, with all that it has called, then whoever waits for it goes on without it; at last the
     * others begin to agree anew, unless they are still preparing: then they do so afterwards.
     */
    @EventListener
    void on(ParticipantReleased fact) {
        String id = fact.opportunity().toString();
        String gone = fact.organisation().toString();
        processes.tellWhose(Messages.PART_DROPPED, id, ProcessVariables.ORGANISATION_ID.with(gone));
        processes.tellWhere(Messages.PARTICIPANT_LEFT, id, ProcessVariables.COUNTERPART_ID.with(gone));
        processes.tell(Messages.TEAM_CHANGED, id);
    }

    @EventListener
    void on(OpportunityWithdrawn fact) {
        processes.tell(Messages.WITHDRAWN, fact.opportunity().toString());
    }
}
