package jom.workflow.handover;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jom.platform.WorkCalendar;
import jom.portfolio.handover.HandoverDesk;
import jom.portfolio.handover.Handovers;
import jom.portfolio.handover.ItemState;
import jom.workflow.BuildingBlock;
import jom.workflow.Deadlines;
import jom.workflow.Roster;
import jom.workflow.contract.Answered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What the steps of a handover do that nobody is asked for. */
@Configuration(proxyBeanMethods = false)
class HandoverBlocks {

    @Bean
    @Description(
            "Whoever leaves is asked no more: the successor lists what is open, and questions are left unanswered.")
    BuildingBlock leaveToSuccessor(Handovers handovers) {
        return execution -> handovers.leaveToSuccessor(HandoverProcess.id(execution));
    }

    @Bean
    @Description(
            "Looks whether the successor has asked something. Sets workSentBack, and answerDueAt for a timer, as the "
                    + "decision deadlines has it.")
    BuildingBlock closeTakeOver(HandoverDesk handovers, Deadlines deadlines, Clock clock) {
        return execution -> {
            boolean asked = handovers.get(HandoverProcess.id(execution)).items().stream()
                    .anyMatch(item -> item.state() == ItemState.RETURNED);
            Answered.WORK_SENT_BACK.set(execution, asked);
            HandoverProcess.ANSWER_DUE_AT.set(
                    execution,
                    deadlines
                            .of("clarifyWork")
                            .orElseThrow(() -> new IllegalStateException("questions have no deadline"))
                            .dueAfter(clock.instant(), WorkCalendar.NOWHERE)
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        };
    }

    @Bean
    @Description("Makes the successor a manager of the portfolio, then lets whoever leaves go; claimed tasks go along.")
    BuildingBlock changeManagers(Handovers handovers) {
        return execution -> handovers.complete(HandoverProcess.id(execution));
    }

    /** What the successor has not answered. */
    @Bean
    Roster handoverItems(HandoverDesk handovers) {
        return scope -> handovers.get(HandoverProcess.id(scope)).items().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .map(item -> item.id().toString())
                .toList();
    }
}
