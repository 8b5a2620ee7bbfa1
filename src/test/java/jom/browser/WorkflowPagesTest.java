package jom.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.OpenedForms;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import jom.workflow.mapping.OwnProcesses;
import jom.workflow.migration.OwnVersions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/**
 * A process designer lets partners follow a process of the portfolio and moves what is running to its next version; an
 * administrator adds a kind of partner: on a desk and on a phone, in every language.
 */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WorkflowPagesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String STEP = "userTask_review";

    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final NetworkFixture network;
    private final int port;

    WorkflowPagesTest(Casts casts, Stage stage, OwnProcesses own, NetworkFixture network, @LocalServerPort int port) {
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.network = network;
        this.port = port;
    }

    static Stream<Locale> languages() {
        return OpenedForms.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leadAtTheDesk(Locale language) {
        leads(Screen.DESK, language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leadOnThePhone(Locale language) {
        leads(Screen.PHONE, language);
    }

    private void leads(Screen screen, Locale language) {
        String seat = screen.name() + "-" + language;
        Cast cast = casts.of("reseller", "software-vendor");
        PersonProfile designer = own.designerOf(cast.portfolio());
        String process = Designers.id();
        own.deployed(designer, process, OwnVersions.withStep(process, STEP));
        try (Visitor visitor = visitor(designer, screen, language)) {
            choose(visitor, cast, process, seat);
            Course course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("testReview");
            own.deployed(designer, process, OwnVersions.forManagers(process, STEP));
            visitor.page().navigate("/opportunities/" + course.id());
            Looks.at(visitor, "workflows-opportunity-" + seat);
            move(visitor, process, seat);
        }
    }

    private static void choose(Visitor visitor, Cast cast, String process, String seat) {
        Page page = visitor.page();
        Words words = visitor.words();
        page.navigate("/processes");
        visitor.follow(page.locator("a[href$='" + cast.portfolio() + "/workflows']"));
        Looks.at(visitor, "workflows-" + seat);
        var form = page.locator("form[action$='/workflows/reseller/prepare']");
        form.locator("select").selectOption(process);
        form.locator("button").click();
        page.getByText(words.say("workflows.done")).waitFor();
        page.getByText(words.say("workflows.own")).waitFor(); // one alone, of a page that is still coming in
        Looks.at(visitor, "workflows-chosen-" + seat);
    }

    private static void move(Visitor visitor, String process, String seat) {
        Page page = visitor.page();
        Words words = visitor.words();
        page.navigate("/processes/" + process + "/versions");
        Looks.at(visitor, "versions-" + seat);
        page.getByLabel(words.say("versions.to")).selectOption("2");
        page.getByText(words.say("versions.look")).click();
        page.getByText(words.say("migration.left")).first().waitFor();
        Looks.at(visitor, "migration-" + seat);
        page.locator("main form button").click();
        page.getByText(words.say("migration.moved"), new Page.GetByTextOptions().setExact(true))
                .waitFor();
        Looks.at(visitor, "migration-done-" + seat);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void addAKindOfPartner(Locale language) {
        PersonProfile administrator = network.person(Role.ADMINISTRATOR);
        String process = own.deployedBy(administrator);
        for (Screen screen : new Screen[] {Screen.DESK, Screen.PHONE}) {
            String seat = screen.name() + "-" + language;
            try (Visitor visitor = visitor(administrator, screen, language)) {
                Page page = visitor.page();
                Words words = visitor.words();
                page.navigate("/processes/partner-types");
                Looks.at(visitor, "partnertypes-" + seat);
                page.getByLabel(words.say("partnertypes.key"))
                        .fill(NetworkFixture.unique("academy").toLowerCase(Locale.ROOT));
                page.getByLabel(words.say("partnertypes.english")).fill("Academy");
                page.getByLabel(words.say("partnertypes.german")).fill("Akademie");
                page.getByLabel(words.say("partnertypes.prepare")).fill(process);
                page.getByLabel(words.say("partnertypes.deliver")).fill("deliverReseller");
                page.locator("main form button").click();
                page.getByText(words.say("partnertypes.added")).waitFor();
                Looks.at(visitor, "partnertypes-added-" + seat);
            }
        }
    }

    private Visitor visitor(PersonProfile person, Screen screen, Locale language) {
        return BROWSER.visitor("http://localhost:" + port, screen, language)
                .chooseLanguage()
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
