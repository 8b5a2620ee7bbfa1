package jom.workflow.onboarding;

import java.time.Clock;
import jom.network.onboarding.OnboardingMoved;
import jom.network.onboarding.OnboardingStarted;
import jom.network.onboarding.OnboardingStep;
import jom.network.onboarding.OnboardingView;
import jom.workflow.Deadlines;
import jom.workflow.Processes;
import jom.workflow.contract.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets facts of onboardings start their process and move it, in the transaction that makes them true. A step taken with a
 * task moves the process by itself; one taken on a page or over REST is told to it.
 */
@Component("onboardingBridge")
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
    void on(OnboardingStarted fact) {
        OnboardingView onboarding = fact.onboarding();
        String id = onboarding.organisation().toString();
        processes.start(
                OnboardingProcess.KEY,
                id,
                OnboardingProcess.ONBOARDING_ID.with(id),
                OnboardingProcess.VERIFIER_ID.with(onboarding.verifier().toString()),
                OnboardingProcess.DESCRIBE_UNTIL.with(OnboardingProcess.describeUntil(deadlines, clock)));
    }

    @EventListener
    void on(OnboardingMoved fact) {
        if (fact.step() != OnboardingStep.LAPSED) {
            processes.tell(message(fact.step()), fact.organisation().toString());
        }
    }

    private static String message(OnboardingStep step) {
        return switch (step) {
            case SUBMITTED -> Messages.ONBOARDING_SUBMITTED;
            case WITHDRAWN -> Messages.ONBOARDING_WITHDRAWN;
            default -> Messages.ONBOARDING_DECIDED;
        };
    }
}
