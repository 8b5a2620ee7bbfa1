package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.workflow.course.OpenedForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/**
 * Opens every page as everybody concerned, in every language, on a desk and on a phone, by day and by night; screenshots
 * lie under target/screenshots.
 */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String HOSTILE = "<script>alert(1)</script> \u202eleft "
            + "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbau\u200bunterbeamtengesellschaft";

    private final NetworkFixture network;
    private final OpportunityFixture opportunities;
    private final TeamFixture teams;
    private final int port;

    PagesTest(NetworkFixture network, OpportunityFixture opportunities, TeamFixture teams, @LocalServerPort int port) {
        this.network = network;
        this.opportunities = opportunities;
        this.teams = teams;
        this.port = port;
    }

    /** A screen and who sits at it. */
    record Seat(Screen screen, Locale language) {

        @Override
        public String toString() {
            return screen.name() + "-" + language;
        }
    }

    static Stream<Seat> seats() {
        return Stream.of(Screen.DESK, Screen.PHONE)
                .flatMap(screen -> OpenedForms.LANGUAGES.stream().map(language -> new Seat(screen, language)));
    }

    @ParameterizedTest
    @MethodSource("seats")
    void showTheSignIn(Seat seat) {
        try (Visitor visitor = visitor(seat)) {
            visitor.page().navigate("/login?error");
            Looks.at(visitor, "login-" + seat);
        }
    }

    @Test
    void refuseAWrongPasswordInWords() {
        try (Visitor visitor = visitor(new Seat(Screen.DESK, Locale.ENGLISH))) {
            visitor.signIn("nobody", "not this one");
            assertThat(visitor.page().getByRole(AriaRole.ALERT).textContent())
                    .contains("Name or password is not right.");
        }
    }

    @ParameterizedTest
    @MethodSource("seats")
    void showEverybodyTheirsAndNothingElse(Seat seat) {
        Deal deal = opportunities.deal();
        OrganisationId partner = network.organisation("software-vendor");
        OrganisationId asked = network.organisation("software-vendor");
        OpportunityId id = opportunities.qualified(
                AnOpportunity.of(deal.originator()).titled(HOSTILE).order());
        opportunities.joined(id, partner, ParticipantRole.SOLUTION);
        opportunities.invited(id, asked, ParticipantRole.SUPPORT);
        visit("originator", deal.seller(), id, seat, "team.title");
        visit("manager", deal.manager(), id, seat, "team.title");
        visit("partner", network.partnerUser(partner), id, seat, "team.title");
        visit("invitee", network.partnerUser(asked), id, seat, "preview.title");
        turnAway(network.person(Set.of(network.organisation("reseller")), Role.PARTNER_USER), id, seat);
    }

    @ParameterizedTest
    @MethodSource("seats")
    void showThePapersOfADealThatIsWon(Seat seat) {
        Alliance team = teams.formed(2);
        teams.signed(team, teams.proposed(team));
        teams.won(team, Money.of("12500.00", "EUR"), Money.of("-250.50", "EUR"));
        visit("papers-prime", team.seller(), team.id(), seat, "proposal.title");
        visit("papers-partner", network.partnerUser(team.partner()), team.id(), seat, "proposal.title");
        visit("papers-manager", team.manager(), team.id(), seat, "proposal.title");
    }

    @ParameterizedTest
    @MethodSource("seats")
    void showWhoCouldBeAsked(Seat seat) {
        Deal deal = opportunities.deal();
        network.organisation("software-vendor", "devops");
        OrganisationId asked = network.organisation("software-vendor", "devops");
        OpportunityId id = opportunities.qualified(AnOpportunity.of(deal.originator())
                .wanting(ParticipantRole.SOLUTION, ParticipantRole.HOSTING)
                .needing("devops")
                .order());
        opportunities.invited(id, asked, ParticipantRole.SUPPORT);
        try (Visitor visitor = signedIn(deal.manager(), seat)) {
            Page page = visitor.page();
            page.navigate("/opportunities/" + id);
            visitor.follow(page.getByText(visitor.words().say("candidates.link")));
            page.locator("details summary").first().press("Enter");
            Looks.at(visitor, "candidates-" + seat);
        }
    }

    /** What goes wrong is said calmly, with a way on, and without what happened inside. */
    @ParameterizedTest
    @MethodSource("seats")
    void sayWhatWentWrong(Seat seat) {
        PersonProfile person = network.partnerUser(network.organisation("reseller"));
        try (Visitor visitor = signedIn(person, seat)) {
            Page page = visitor.page();
            for (int status : new int[] {400, 403, 404, 405, 409, 413, 429, 500}) {
                Response answer = page.navigate(PlantedErrors.PATH + status);
                assertThat(answer.status()).isEqualTo(status);
                String words = "error." + (status < 500 ? status : "other");
                assertThat(page.locator("h1").textContent())
                        .isEqualTo(visitor.words().say(words + ".title"));
                assertThat(page.locator("main p.lead").textContent())
                        .isEqualTo(visitor.words().say(words + ".text"));
                assertThat(page.content()).doesNotContain(PlantedErrors.SECRET, "Exception", "jom.browser");
                assertThat(visitor.complaints())
                        .isNotEmpty()
                        .allMatch(complaint -> complaint.contains(String.valueOf(status)));
                Looks.at(visitor, "error-" + status + "-" + seat);
                visitor.follow(page.locator("main a.button"));
                assertThat(page.locator("h1").textContent())
                        .isEqualTo(visitor.words().say("start.title"));
            }
        }
    }

    private void visit(String who, PersonProfile person, OpportunityId id, Seat seat, String heading) {
        try (Visitor visitor = signedIn(person, seat)) {
            Page page = visitor.page();
            Words words = visitor.words();
            assertThat(page.locator("h1").textContent()).isEqualTo(words.say("start.title"));
            Looks.at(visitor, "start-" + who + "-" + seat);
            page.navigate("/opportunities/" + id);
            assertThat(page.locator("h1, h2").allTextContents()).contains(words.say(heading));
            Looks.at(visitor, "opportunity-" + who + "-" + seat);
            page.getByText(words.say("page.signOut")).click();
            PlaywrightAssertions.assertThat(page.getByText(words.say("login.goodbye")))
                    .isVisible();
        }
    }

    private void turnAway(PersonProfile stranger, OpportunityId id, Seat seat) {
        try (Visitor visitor = signedIn(stranger, seat)) {
            Page page = visitor.page();
            page.navigate("/opportunities/" + id);
            String turned = page.locator("main").innerHTML();
            page.navigate("/opportunities/" + OpportunityId.next());
            assertThat(page.locator("main").innerHTML())
                    .isEqualTo(turned)
                    .contains(visitor.words().say("error.404.title"));
            assertThat(visitor.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("404"));
            Looks.at(visitor, "stranger-" + seat);
        }
    }

    private Visitor signedIn(PersonProfile person, Seat seat) {
        return visitor(seat).chooseLanguage().signIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    private Visitor visitor(Seat seat) {
        return BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language());
    }
}
