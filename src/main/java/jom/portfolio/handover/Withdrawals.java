package jom.portfolio.handover;

import jom.network.PersonDisabled;
import jom.network.PersonId;
import jom.network.Role;
import jom.network.RolesWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of running handovers when somebody's sign-in ends or somebody does not manage portfolios any more: nobody
 * waits for whoever leaves any more, and what nobody can take over is given up, so that another successor can be named.
 */
@Component
class Withdrawals {

    static final String SUCCESSOR_GONE = "The successor cannot sign in any more.";
    static final String SUCCESSOR_NO_MANAGER = "The successor does not manage portfolios any more.";

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
        withdrawn(fact.person(), SUCCESSOR_GONE);
    }

    @EventListener
    void on(RolesWithdrawn fact) {
        if (fact.roles().contains(Role.PPM)) {
            withdrawn(fact.person(), SUCCESSOR_NO_MANAGER);
        }
    }

    private void withdrawn(PersonId person, String successorGone) {
        records.runningWith(person.value()).forEach(handover -> {
            if (handover.successor().equals(person)) {
                handovers.cancel(handover, successorGone);
            } else {
                handovers.leaveToSuccessor(handover);
                events.publishEvent(new LeavingManagerGone(handover.id()));
            }
        });
    }
}
