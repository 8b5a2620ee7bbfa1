package jom.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import jom.JomTest;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where only some opportunities of a portfolio are looked at, none that is under way is left out for one that has ended. */
@JomTest
class UnderWayFirstTest {

    private final OpportunityIntake intake;
    private final Registration registration;
    private final Opportunities opportunities;
    private final OpportunityFixture.Deal deal;
    private final PortfolioId portfolio;

    @Autowired
    UnderWayFirstTest(
            OpportunityFixture fixture,
            OpportunityIntake intake,
            Registration registration,
            Opportunities opportunities,
            PortfolioDirectory portfolios) {
        this.intake = intake;
        this.registration = registration;
        this.opportunities = opportunities;
        this.deal = fixture.deal();
        this.portfolio = portfolios.portfolioFor(deal.originator());
    }

    private OpportunityId underWay() {
        return intake.takeIn(AnOpportunity.of(deal.originator()).order());
    }

    private OpportunityId ended() {
        OpportunityId id = underWay();
        registration.decide(id, RegistrationOutcome.REFUSED, "no budget");
        return id;
    }

    @Test
    void namesAllUnderWayBeforeNewerOnesThatEnded() {
        OpportunityId older = underWay();
        OpportunityId newer = underWay();
        OpportunityId endedFirst = ended();
        OpportunityId endedLast = ended();
        assertThat(opportunities.of(portfolio, deal.manager().reader(), 3)).containsExactly(newer, older, endedLast);
        assertThat(opportunities.of(portfolio, deal.manager().reader(), 9))
                .containsExactly(newer, older, endedLast, endedFirst);
    }
}
