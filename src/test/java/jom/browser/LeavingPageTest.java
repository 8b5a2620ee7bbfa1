package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A participant leaves on the page of an opportunity, is let go there, and the originator gives it up. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LeavingPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String REASON = "Our people are needed elsewhere.";

    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private final Opportunities opportunities;
    private final int port;

    LeavingPageTest(
            NetworkFixture network,
            OpportunityFixture fixture,
            Opportunities opportunities,
            @LocalServerPort int port) {
        this.network = network;
        this.fixture = fixture;
        this.opportunities = opportunities;
        this.port = port;
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void whoContractsNamesAnotherAndIsGoneThen(Seat seat) {
        Deal deal = fixture.deal();
        OrganisationId partner = network.organisation("software-vendor");
        OpportunityId id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
        fixture.proposedBy(id, partner, partner);
        try (Visitor visitor = signedIn(network.partnerUser(partner), seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.navigate("/opportunities/" + id);
            page.getByText(words.say("leaving.own"), exactly()).click();
            page.locator("#leaving-reason").fill(REASON);
            Looks.at(visitor, "leaving-own-" + seat);
            leave(visitor, words.say("leaving.own.do"));
            assertThat(page.getByRole(AriaRole.ALERT).textContent())
                    .isEqualTo(words.say("leaving.opportunity.primeStays"));
            Looks.at(visitor, "leaving-refused-" + seat);
            page.getByText(words.say("leaving.own"), exactly()).click();
            page.locator("#leaving-reason").fill(REASON);
            page.locator("#contractingParty").selectOption(deal.originator().toString());
            leave(visitor, words.say("leaving.own.do"));
            assertThat(page.locator("h1").textContent()).isEqualTo(words.say("start.title"));
            PlaywrightAssertions.assertThat(page.getByText(words.say("leaving.left")))
                    .isVisible();
            Looks.at(visitor, "leaving-gone-" + seat);
        }
        assertThat(opportunities.participants(id))
                .extracting(ParticipantFacts::organisation)
                .containsExactly(deal.originator());
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void theOriginatorLetsOneGoAndWithdraws(Seat seat) {
        Deal deal = fixture.deal();
        OpportunityId id =
                fixture.proposed(AnOpportunity.of(deal.originator()).order(), network.organisation("software-vendor"));
        try (Visitor visitor = signedIn(deal.seller(), seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            page.navigate("/opportunities/" + id);
            page.getByText(words.say("leaving.other"), exactly()).click();
            page.getByText(words.say("leaving.withdraw"), exactly()).click();
            Looks.at(visitor, "leaving-other-" + seat);
            page.locator("#leaving-reason").fill(REASON);
            leave(visitor, words.say("leaving.other.do"));
            PlaywrightAssertions.assertThat(page.getByText(words.say("leaving.left")))
                    .isVisible();
            assertThat(page.content()).contains(words.say("member.replaced"), REASON);
            page.getByText(words.say("leaving.withdraw"), exactly()).click();
            page.locator("#withdrawal-reason").fill("The customer went silent.");
            leave(visitor, words.say("leaving.withdraw.do"));
            PlaywrightAssertions.assertThat(page.getByText(words.say("leaving.withdrawn")))
                    .isVisible();
            Looks.at(visitor, "leaving-withdrawn-" + seat);
        }
        assertThat(opportunities.facts(id).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    private static void leave(Visitor visitor, String button) {
        visitor.follow(visitor.page()
                .locator("details[open] button", new Page.LocatorOptions().setHasText(button))
                .last());
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
