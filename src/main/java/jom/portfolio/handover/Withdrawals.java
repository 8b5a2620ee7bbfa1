package jom.portfolio.handover;

import jom.network.PersonDisabled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of running handovers when somebody's sign-in ends: nobody waits for whoever leaves any more, and what
 * nobody can take over is given up, so that another successor can be named.
 */
@Component
class Withdrawals {

    static final String SUCCESSOR_GONE = "The successor cannot sign in any more.";

    private final HandoverRecords records;
    private final Handovers handovers;
    private final ApplicationEventPublisher events;

    Withdrawals(HandoverRecords records, Handovers handovers, ApplicationEventPublisher events) {
        this.records = records;
        this.handovers = handovers;
        this.events = events;
    }

    @EventListener
    void on(PersonDisabled fact) {
        records.runningWith(fact.person().value()).forEach(handover -> {
            if (handover.successor().equals(fact.person())) {
                handovers.cancel(handover, SUCCESSOR_GONE);
            } else {
                handovers.leaveToSuccessor(handover);
                events.publishEvent(new LeavingManagerGone(handover.id()));
            }
        });
    }
}
