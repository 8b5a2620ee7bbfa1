package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Opens every page as everybody concerned, on a desk and on a phone; screenshots lie under target/screenshots. */
@JomTest
class PagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final List<Screen> SCREENS = List.of(Screen.DESK, Screen.PHONE);
    private static final String HOSTILE = "<script>alert(1)</script> \u202eleft "
            + "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbau\u200bunterbeamtengesellschaft";

    @LocalServerPort
    private int port;

    private final NetworkFixture network;
    private final OpportunityFixture opportunities;

    @Autowired
    PagesTest(NetworkFixture network, OpportunityFixture opportunities) {
        this.network = network;
        this.opportunities = opportunities;
    }

    @Test
    void showsTheSignInOnAnyScreen() {
        for (Screen screen : SCREENS) {
            try (Visitor visitor = visitor(screen)) {
                visitor.page().navigate("/login?error");
                look(visitor, "login-" + screen.name());
            }
        }
    }

    @Test
    void refusesAWrongPasswordInWords() {
        try (Visitor visitor = visitor(Screen.DESK)) {
            visitor.signIn("nobody", "not this one");
            assertThat(visitor.page().getByRole(AriaRole.ALERT).textContent())
                    .contains("Name or password is not right.");
        }
    }

    @Test
    void showsEverybodyTheirPagesAndNothingElse() {
        Deal deal = opportunities.deal();
        OrganisationId partner = network.organisation("software-vendor");
        OrganisationId asked = network.organisation("software-vendor");
        OpportunityId id = opportunities.qualified(
                AnOpportunity.of(deal.originator()).titled(HOSTILE).order());
        opportunities.joined(id, partner, ParticipantRole.SOLUTION);
        opportunities.invited(id, asked, ParticipantRole.SUPPORT);
        for (Screen screen : SCREENS) {
            visit("originator", deal.seller(), id, screen, "Team");
            visit("manager", deal.manager(), id, screen, "Team");
            visit("partner", network.partnerUser(partner), id, screen, "Team");
            visit("invitee", network.partnerUser(asked), id, screen, "Invitation to an opportunity");
        }
        turnAway(network.person(Set.of(network.organisation("reseller")), Role.PARTNER_USER), id);
    }

    private void visit(String who, PersonProfile person, OpportunityId id, Screen screen, String heading) {
        try (Visitor visitor = visitor(screen)) {
            visitor.signIn(person.signInName(), NetworkFixture.PASSWORD);
            Page page = visitor.page();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your work");
            look(visitor, "start-" + who + "-" + screen.name());
            page.navigate("/opportunities/" + id);
            assertThat(page.locator("h1, h2").allTextContents()).contains(heading);
            look(visitor, "opportunity-" + who + "-" + screen.name());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.getByText("Sign out").click();
            assertThat(page.getByText("You have signed out.").isVisible()).isTrue();
        }
    }

    private void turnAway(PersonProfile stranger, OpportunityId id) {
        try (Visitor visitor = visitor(Screen.PHONE)) {
            visitor.signIn(stranger.signInName(), NetworkFixture.PASSWORD);
            Page page = visitor.page();
            page.navigate("/opportunities/" + id);
            String turned = page.locator("main").innerHTML();
            visitor.screenshot("stranger-phone");
            page.navigate("/opportunities/" + OpportunityId.next());
            assertThat(page.locator("main").innerHTML()).isEqualTo(turned).contains("There is nothing here");
            assertThat(visitor.complaints()).allMatch(complaint -> complaint.contains("404"));
        }
    }

    private Visitor visitor(Screen screen) {
        return BROWSER.visitor("http://localhost:" + port, screen, "en-GB");
    }

    private static void look(Visitor visitor, String name) {
        visitor.page().waitForLoadState();
        visitor.screenshot(name);
        assertThat(visitor.isTooWide()).as(name + " is too wide").isFalse();
        assertThat(visitor.complaints()).as(name).isEmpty();
    }
}
