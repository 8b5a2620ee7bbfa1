package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.hostile.HostileTexts;
import jom.kernel.Money;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Customer;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.ParticipantRole;
import jom.proposal.Charters;
import jom.proposal.ContributeSection;
import jom.proposal.JointProposals;
import jom.proposal.PriceLine;
import jom.proposal.ProposalContributions;
import jom.proposal.ProposeCharter;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.proposal.WorkShare;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Pages and forms full of naughty strings, in a real browser: all there to be read, and nothing happens. */
@JomTest
@Tag("any-database")
@Tag("data")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostilePagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** What a text would have to become part of the page as, to do something. */
    private static final String PLANTED = "main script, main iframe, main object, main embed, main img, main style,"
            + " main link, main meta, main base, main form[action^='http'], main a[href^='javascript'],"
            + " main [onerror], main [onload], main [onclick], main [onmouseover], main [onfocus]";

    /** Of a text in a page only this is compared: browsers fold blanks and leave control characters out. */
    private static final Pattern NOT_SEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{P}\\p{S}]+");

    private final OpportunityIntake intake;
    private final OpportunityFixture opportunities;
    private final OrganisationRegistry organisations;
    private final NetworkFixture network;
    private final Papers papers;
    private final int port;

    /** What is written before a customer decides. */
    record Papers(
            TeamFixture teams, Charters charters, JointProposals proposals, ProposalContributions contributions) {}

    HostilePagesTest(
            OpportunityIntake intake,
            OpportunityFixture opportunities,
            OrganisationRegistry organisations,
            NetworkFixture network,
            TeamFixture teams,
            Charters charters,
            JointProposals proposals,
            ProposalContributions contributions,
            @LocalServerPort int port) {
        this.intake = intake;
        this.opportunities = opportunities;
        this.organisations = organisations;
        this.network = network;
        this.papers = new Papers(teams, charters, proposals, contributions);
        this.port = port;
    }

    /** Texts of a length, those first that would be code somewhere. */
    private static List<String> texts(int lengthMax) throws IOException {
        List<String> texts = new ArrayList<>(HostileTexts.texts(lengthMax));
        texts.sort((one, other) -> Long.compare(danger(other), danger(one)));
        return texts;
    }

    private static long danger(String text) {
        return text.chars().filter(sign -> "<>'\"`{}$".indexOf(sign) >= 0).count();
    }

    @Test
    void showThemAsTheyAreAndDoNothing() throws IOException {
        Deal deal = opportunities.deal();
        List<OpportunityId> known = opportunities(deal, HostileTexts.texts(1_900));
        try (Visit seller = new Visit(deal.seller())) {
            seller.look("/", "");
            for (int i = 0; i < known.size(); i++) {
                seller.look(
                        "/opportunities/" + known.get(i),
                        HostileTexts.texts(1_900).get(i));
            }
        }
        try (Visit invited = new Visit(invited(known.get(0)))) {
            invited.look("/", "");
            invited.look("/opportunities/" + known.get(0), "");
        }
    }

    /** With names and titles that differ, each with a problem out of the list. */
    private List<OpportunityId> opportunities(Deal deal, List<String> problems) throws IOException {
        List<String> names = texts(120);
        List<String> partners = texts(200);
        List<OpportunityId> known = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Customer customer = new Customer(
                    names.get(i), null, new Territory("DE"), new Industry("healthcare"), null, names.get(i + 20));
            OpportunityId id = opportunities.qualified(AnOpportunity.of(deal.originator())
                    .at(customer)
                    .titled(names.get(i + 10))
                    .because(problems.get(i))
                    .order());
            opportunities.joined(id, named(partners.get(i)), ParticipantRole.SOLUTION);
            known.add(id);
        }
        return known;
    }

    private OrganisationId named(String name) {
        return organisations.register(RegisterOrganisation.of(NetworkFixture.details(name, "software-vendor")));
    }

    private PersonProfile invited(OpportunityId id) {
        OrganisationId invitee = network.organisation("hosting-provider");
        opportunities.invited(id, invitee, ParticipantRole.HOSTING);
        return network.partnerUser(invitee);
    }

    @Test
    void papersShowThemAsTheyAreAndDoNothing() throws IOException {
        Alliance team = papers.teams().formed(1);
        String words = texts(2_000).get(0);
        papers.charters().draft(team.id());
        papers.charters()
                .propose(
                        team.id(),
                        new ProposeCharter(
                                team.prime(),
                                words,
                                team.all().stream()
                                        .map(member -> new WorkShare(member, first(1_000)))
                                        .toList()));
        try (Visit seller = new Visit(team.seller())) {
            seller.look("/opportunities/" + team.id(), "");
        }
        Alliance offering = papers.teams().chartered(1);
        papers.proposals().open(offering.id());
        String all = HostileTexts.texts(ContributeSection.TEXT_LENGTH_MAX).get(0);
        papers.contributions()
                .contribute(
                        offering.id(),
                        new ContributeSection(
                                offering.prime(),
                                first(200),
                                all,
                                List.of(new PriceLine(first(200), Money.of("1.00", "EUR")))));
        try (Visit seller = new Visit(offering.seller())) {
            seller.look("/opportunities/" + offering.id(), "");
        }
    }

    private static String first(int lengthMax) {
        try {
            return texts(lengthMax).get(0);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void formsInTasklistShowThemAsTheyAreAndDoNothing() throws IOException {
        Deal deal = opportunities.deal();
        String problem = texts(1_900).get(0);
        Customer customer = new Customer(
                first(120),
                null,
                new Territory("DE"),
                new Industry("healthcare"),
                null,
                texts(120).get(1));
        network.as(
                deal.seller(),
                () -> intake.takeIn(AnOpportunity.of(deal.originator())
                        .at(customer)
                        .titled(first(120))
                        .because(problem)
                        .order()));
        try (Visit manager = new Visit(deal.manager())) {
            Tasklist.of(manager.visitor).open("confirmRegistration");
            Locator form = manager.visitor.page().locator(".fjs-form");
            form.waitFor();
            assertThat(seen(form.textContent())).contains(seen(problem));
            manager.assertHarmless("Tasklist", PLANTED.replace("main ", ".fjs-form "));
            manager.visitor.screenshot("hostile-tasklist");
        }
    }

    private static String seen(String text) {
        return NOT_SEEN.matcher(text).replaceAll("");
    }

    /** Somebody who looks at pages and notices whatever happens. */
    private final class Visit implements AutoCloseable {

        private final Visitor visitor = BROWSER.visitor("http://localhost:" + port, Screen.DESK, "en-GB");
        private final List<String> dialogs = new ArrayList<>();

        Visit(PersonProfile person) {
            visitor.signIn(person.signInName(), NetworkFixture.PASSWORD);
            visitor.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
        }

        void look(String path, String text) {
            Page page = visitor.page();
            page.navigate(path);
            page.waitForLoadState();
            assertThat(seen(page.locator("main").textContent())).as(path).contains(seen(text));
            assertHarmless(path, PLANTED);
        }

        private void assertHarmless(String where, String planted) {
            Page page = visitor.page();
            assertThat(page.locator(planted).evaluateAll("found => found.map(one => one.outerHTML)"))
                    .as(where)
                    .isEqualTo(List.of());
            assertThat(dialogs).as(where).isEmpty();
            assertThat(visitor.complaints()).as(where).isEmpty();
            assertThat(page.url()).as(where).startsWith("http://localhost:" + port);
        }

        @Override
        public void close() {
            visitor.close();
        }
    }
}
