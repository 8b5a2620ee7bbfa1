package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityIntake;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import jom.workflow.ErrandFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partner in Camunda's Tasklist, in a real browser: every path it needs is open, and no more. */
@JomTest
class TasklistDoorTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** Other people's work, administrators' pages, and Camunda's own filters and comments. */
    private static final List<String> REFUSED = List.of(
            ".create-task-action a",
            ".task-filter .actions a",
            ".createCommentLink",
            ".instance-link",
            ".task-details .followup-date",
            ".task-details .reset-due-date",
            ".tasks-list .priority",
            ".account .profile a");

    private final ErrandFixture errands;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OpportunityIntake intake;
    private final int port;

    @Autowired
    TasklistDoorTest(
            ErrandFixture errands,
            NetworkFixture network,
            Portfolios portfolios,
            OpportunityIntake intake,
            @LocalServerPort int port) {
        this.errands = errands;
        this.network = network;
        this.portfolios = portfolios;
        this.intake = intake;
        this.port = port;
    }

    @Test
    void claimsFillsIsToldNoInWordsCorrectsAndCompletes() {
        ErrandFixture.Errand errand = errands.begin();
        List<String> refused = new ArrayList<>();
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, Screen.DESK, "en-GB")) {
            Page page = visitor.page();
            page.onResponse(answer -> note(answer, refused));
            page.navigate("/test-sign-in?name=" + errand.partner());
            page.navigate("/camunda/app/tasklist/default/");
            page.getByText("Review errand").first().click();
            page.getByText("Claim").first().click();
            Locator verdict = page.getByLabel("Verdict");
            verdict.waitFor();
            visitor.screenshot("tasklist-form");
            assertThat(page.locator(".ce-eol-banner").isVisible()).isFalse();
            assertThat(page.getByText("Cockpit").count()).isZero();
            verdict.fill("forbid");
            page.getByText("Complete", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("not now, says the domain").waitFor();
            visitor.screenshot("tasklist-told-no");
            verdict.fill("drop");
            page.getByText("Complete", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Review errand")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        assertThat(errands.isOpen(errand)).isFalse();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void callsTasksProcessesAndFilterInTheReadersLanguage(String language) {
        PersonProfile manager = registrationWaitsFor(Locale.forLanguageTag(language));
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, Screen.DESK, manager.language())
                .signIn(manager.signInName(), NetworkFixture.PASSWORD)) {
            String name = visitor.words().heading("confirmRegistration");
            Tasklist.of(visitor).open("confirmRegistration");
            Page page = visitor.page();
            page.locator("header.task-header, .task-card-pane, [cam-tasklist-task]")
                    .getByText(name)
                    .first()
                    .waitFor();
            visitor.screenshot("tasklist-names-" + language);
            // While Tasklist draws its list again, a browser gives the text as it stands in the page, blanks included.
            assertThat(page.locator("ol.tasks-list h4 a").allInnerTexts())
                    .extracting(String::strip)
                    .containsExactly(name);
            assertThat(page.locator(".process-definition").allInnerTexts())
                    .hasSize(2)
                    .allMatch(process -> process.equals(
                            language.equals("de") ? "Registrierung der Verkaufschance" : "Opportunity registration"));
            assertThat(page.locator("h4.name a").allInnerTexts())
                    .singleElement()
                    .satisfies(filter ->
                            assertThat(filter).startsWith(language.equals("de") ? "Meine Aufgaben" : "My tasks"));
        }
    }

    /** What the doors would refuse is not offered either; the way back to our pages is. */
    @Test
    void offersNothingThatWouldBeRefused() {
        PersonProfile manager = registrationWaitsFor(Locale.ENGLISH);
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, Screen.DESK, manager.language())
                .signIn(manager.signInName(), NetworkFixture.PASSWORD)) {
            Tasklist.of(visitor).open("confirmRegistration");
            Page page = visitor.page();
            for (String refused : REFUSED) {
                assertThat(page.locator(refused).count()).as(refused).isPositive();
                assertThat(page.locator(refused).first().isVisible())
                        .as(refused)
                        .isFalse();
            }
            assertThat(page.locator(".task-details .nav-tabs a:visible").allInnerTexts())
                    .containsExactly("Form", "Diagram", "Description");
            page.locator(".task-details .due-date").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".datepicker:visible").count()).isZero();
            visitor.screenshot("tasklist-offers");
            page.locator(".navbar-brand").click();
            page.getByText(visitor.words().say("start.title")).first().waitFor();
        }
    }

    private PersonProfile registrationWaitsFor(Locale language) {
        PersonProfile manager = network.person(language, Set.of(), Role.PPM);
        OrganisationId originator = network.organisation("reseller");
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        intake.takeIn(AnOpportunity.of(originator).order());
        return manager;
    }

    @Test
    void startsAProcessWhoseFormIsInWords() {
        ErrandFixture.Errand errand = errands.begin();
        try (Visitor visitor = BROWSER.visitor("http://localhost:" + port, Screen.DESK, "en-GB")) {
            Page page = visitor.page();
            page.navigate("/test-sign-in?name=" + errand.partner());
            page.navigate("/camunda/app/tasklist/default/");
            page.getByText("Start process").first().click();
            page.locator(".modal-body").getByText("Test errand").click();
            page.getByText("Organisation " + errand.organisation())
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            visitor.screenshot("tasklist-start");
        }
    }

    private static void note(Response answer, List<String> refused) {
        boolean isToldNo = answer.url().endsWith("/submit-form");
        if ((answer.status() == 401 || answer.status() == 403) && !isToldNo) {
            refused.add(answer.status() + " " + answer.request().method() + " " + answer.url());
        }
    }
}
