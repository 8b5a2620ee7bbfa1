package jom.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.browser.PagesTest.Seat;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.proposal.Charters;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.revenue.SplitBase;
import jom.revenue.SplitLimits;
import jom.revenue.SplitLine;
import jom.revenue.SplitNegotiation;
import jom.revenue.SplitTiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** What a split would give whom, on a page. */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SplitTrialPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final NetworkFixture network;
    private final TeamFixture fixture;
    private final Charters charters;
    private final SplitNegotiation splits;
    private final int port;

    SplitTrialPageTest(
            NetworkFixture network,
            TeamFixture fixture,
            Charters charters,
            SplitNegotiation splits,
            @LocalServerPort int port) {
        this.network = network;
        this.fixture = fixture;
        this.charters = charters;
        this.splits = splits;
        this.port = port;
    }

    @ParameterizedTest
    @MethodSource("jom.browser.PagesTest#seats")
    void aPartnerTriesRatesAndRolesAndReadsWhy(Seat seat) {
        Alliance team = fixture.formed(1);
        charters.draft(team.id());
        splits.propose(
                team.id(),
                List.of(
                        new SplitLine.Fee(team.prime(), "source", Money.of("1000.00", "EUR")),
                        new SplitLine.Portion(
                                team.partner(),
                                "value",
                                SplitBase.TOTAL,
                                new SplitTiers(List.of(
                                        new SplitTiers.Step(Money.of("100000.00", "EUR"), new BasisPoints(1_000)),
                                        new SplitTiers.Step(null, new BasisPoints(500)))),
                                SplitLimits.NONE),
                        new SplitLine.Rest(team.prime(), "rest")));
        PersonProfile person = network.person(seat.language(), Set.of(team.partner()), Role.PARTNER_USER);
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, seat.screen(), seat.language())
                .signIn(person.signInName(), NetworkFixture.PASSWORD)) {
            Page page = visitor.page();
            page.navigate("/opportunities/" + team.id() + "/split");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("17");
            Looks.at(visitor, "split-trial-" + seat);
            page.locator("[id='line1.rate0']").fill("20");
            page.locator("#months").fill("3");
            page.locator("main form.card button").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#outcome")).hasCount(1);
            page.locator("section:has(#outcome) summary").nth(1).press("Enter");
            page.locator("section:has(#outcome) summary").last().press("Enter");
            String gets = seat.language().getLanguage().equals("de") ? "27.500,00" : "27,500.00";
            PlaywrightAssertions.assertThat(page.locator("section:has(#outcome)"))
                    .containsText(gets);
            Looks.at(visitor, "split-tried-" + seat);
            page.locator("form details summary").press("Enter");
            page.locator("#draft").check();
            page.locator("#amount").fill("1.234");
            page.locator("main form.card button").press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".note.bad"))
                    .hasText(visitor.words().say("splitTrial.wrong"));
            Looks.at(visitor, "split-drafted-" + seat);
        }
    }
}
