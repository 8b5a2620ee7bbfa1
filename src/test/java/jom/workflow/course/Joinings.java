package jom.workflow.course;

import jom.network.PeopleDirectory;
import jom.network.onboarding.OnboardingDesk;
import jom.network.onboarding.Onboardings;
import jom.network.onboarding.ReferenceProofs;
import jom.portfolio.PortfolioDirectory;
import org.springframework.stereotype.Component;

/** What onboardings are played with. */
@Component
record Joinings(
        Onboardings onboardings,
        OnboardingDesk desk,
        ReferenceProofs proofs,
        PeopleDirectory people,
        PortfolioDirectory portfolios) {}
