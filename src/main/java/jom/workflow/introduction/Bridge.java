package jom.workflow.introduction;

import jom.portfolio.introduction.IntroductionStarted;
import jom.portfolio.introduction.IntroductionView;
import jom.portfolio.introduction.IntroductionWithdrawn;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.contract.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets facts of introductions start their process and end it, in the transaction that makes them true. */
@Component("introductionBridge")
class Bridge {

    private final Processes processes;

    Bridge(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(IntroductionStarted fact) {
        IntroductionView introduction = fact.introduction();
        String id = introduction.id().toString();
        processes.start(
                IntroductionProcess.KEY,
                id,
                IntroductionProcess.INTRODUCTION_ID.with(id),
                ProcessVariables.PORTFOLIO_ID.with(introduction.portfolio().toString()),
                IntroductionProcess.ANSWER_UNTIL.with(introduction.answerUntil().toString()));
    }

    @EventListener
    void on(IntroductionWithdrawn fact) {
        processes.tell(Messages.INTRODUCTION_WITHDRAWN, fact.introduction().toString());
    }
}
