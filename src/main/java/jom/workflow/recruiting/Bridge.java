package jom.workflow.recruiting;

import jom.portfolio.recruiting.RecruitingEnded;
import jom.portfolio.recruiting.RecruitingStarted;
import jom.portfolio.recruiting.RecruitingState;
import jom.portfolio.recruiting.RecruitingView;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.contract.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets facts of searches for partners start their process and end it, in the transaction that makes them true. */
@Component("recruitingBridge")
class Bridge {

    private final Processes processes;

    Bridge(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(RecruitingStarted fact) {
        RecruitingView recruiting = fact.recruiting();
        String id = recruiting.id().toString();
        processes.start(
                RecruitingProcess.KEY,
                id,
                RecruitingProcess.RECRUITING_ID.with(id),
                ProcessVariables.PORTFOLIO_ID.with(recruiting.portfolio().toString()));
    }

    @EventListener
    void on(RecruitingEnded fact) {
        processes.tell(
                fact.how() == RecruitingState.GAP_CLOSED ? Messages.RECRUITING_GAP_CLOSED : Messages.RECRUITING_ENDED,
                fact.recruiting().toString());
    }
}
