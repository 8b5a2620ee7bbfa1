package jom.workflow.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jom.platform.WorkCalendar;
import jom.portfolio.handover.HandoverCancelled;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.HandoverStarted;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.LeavingManagerGone;
import jom.workflow.Deadlines;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.contract.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets facts of handovers start their process and move it, in the transaction that makes them true. */
@Component("handoverBridge")
class Bridge {

    private final Processes processes;
    private final Deadlines deadlines;
    private final Clock clock;

    Bridge(Processes processes, Deadlines deadlines, Clock clock) {
        this.processes = processes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(HandoverStarted fact) {
        HandoverView handover = fact.handover();
        String id = handover.id().toString();
        processes.start(
                HandoverProcess.KEY,
                id,
                HandoverProcess.HANDOVER_ID.with(id),
                ProcessVariables.PORTFOLIO_ID.with(handover.portfolio().toString()),
                HandoverProcess.LEAVING_ID.with(handover.leaving().toString()),
                HandoverProcess.SUCCESSOR_ID.with(handover.successor().toString()),
                HandoverProcess.LIST_DUE_AT.with(listDueAt(handover).toString()));
        if (!fact.leavingIsThere()) {
            tell(Messages.LEAVING_MANAGER_GONE, handover.id());
        }
    }

    /** As the table says, but not after the last day of whoever leaves. */
    private Instant listDueAt(HandoverView handover) {
        Instant due = deadlines
                .of("listOpenWork")
                .orElseThrow(() -> new IllegalStateException("listing open work has no deadline"))
                .dueAfter(clock.instant(), WorkCalendar.NOWHERE);
        Instant gone = WorkCalendar.NOWHERE.startOf(handover.lastDay().plusDays(1));
        return (gone.isBefore(due) ? gone : due).truncatedTo(ChronoUnit.SECONDS);
    }

    @EventListener
    void on(LeavingManagerGone fact) {
        tell(Messages.LEAVING_MANAGER_GONE, fact.handover());
    }

    @EventListener
    void on(HandoverCancelled fact) {
        tell(Messages.HANDOVER_CANCELLED, fact.handover());
    }

    private void tell(String message, HandoverId id) {
        processes.tellWhere(message, id.toString(), HandoverProcess.HANDOVER_ID.with(id.toString()));
    }
}
