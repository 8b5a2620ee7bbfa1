package jom.workflow.onboarding;

import java.time.Clock;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.OnboardingState;
import jom.network.onboarding.Onboardings;
import jom.workflow.BuildingBlock;
import jom.workflow.Deadlines;
import jom.workflow.contract.Answered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What the steps of an onboarding do that nobody is asked for. */
@Configuration(proxyBeanMethods = false)
class OnboardingBlocks {

    @Bean
    @Description("Gives an onboarding up, since the organisation did not describe itself in time.")
    BuildingBlock lapseOnboarding(Onboardings onboardings) {
        return execution -> onboardings.lapse(OnboardingProcess.organisation(execution));
    }

    @Bean
    @Description(
            "Looks how the organisation was decided on. Sets verificationOutcome, and describeUntil for a timer, as the "
                    + "decision deadlines has it.")
    BuildingBlock closeVerification(OnboardingDesk onboardings, Deadlines deadlines, Clock clock) {
        return execution -> {
            OnboardingState state =
                    onboardings.get(OnboardingProcess.organisation(execution)).state();
            Answered.VERIFICATION_OUTCOME.set(execution, outcome(state));
            OnboardingProcess.DESCRIBE_UNTIL.set(execution, OnboardingProcess.describeUntil(deadlines, clock));
        };
    }

    private static String outcome(OnboardingState state) {
        return switch (state) {
            case VERIFIED -> "accepted";
            case REFUSED -> "refused";
            case DESCRIBING -> "sentBack";
            case VERIFYING, WITHDRAWN -> throw new IllegalStateException("nobody has decided: " + state);
        };
    }
}
