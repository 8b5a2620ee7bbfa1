package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A whole opportunity of five people: a portfolio manager and four companies. They decide in Tasklist and look at the
 * pages; the long forms in between are answered through the service that Tasklist's doors use, too.
 */
@JomTest
class FivePeopleTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    private final Casts casts;
    private final Stage stage;

    @Autowired
    FivePeopleTest(Casts casts, Stage stage) {
        this.casts = casts;
        this.stage = stage;
    }

    @Test
    void winTogetherInTasklistAndOnThePages() {
        Cast cast = casts.of("reseller", "software-vendor", "system-integrator", "hosting-provider");
        Course course =
                stage.takenIn(cast, ParticipantRole.SOLUTION, ParticipantRole.INTEGRATION, ParticipantRole.HOSTING);
        PersonProfile seller = cast.person(cast.originator());
        registerAfterAMistake(cast.manager());
        qualify(seller);
        answer(cast.manager(), "Confirm team", "Decision", "Confirm the team");
        for (int partner = 1; partner <= 3; partner++) {
            answer(cast.person(cast.partner(partner)), "Answer invitation", "Your answer", "Accept");
        }
        course.until("signCharter");
        for (OrganisationId organisation : cast.organisations()) {
            answer(cast.person(organisation), "Sign charter", "Decision", "Sign");
        }
        look(cast.manager(), course, "Charter signed");
        course.until("approveSplit");
        look(cast.person(cast.partner(1)), course, "Won");
        course.toItsEnd();
        look(seller, course, "Settled");
    }

    private void registerAfterAMistake(PersonProfile manager) {
        try (Visitor visitor = visitor(manager)) {
            Tasklist form = Tasklist.open(visitor, "Confirm registration")
                    .choose("Outcome", "Refused")
                    .isRefused("Reason: is needed for this decision");
            visitor.screenshot("tasklist-refused");
            form.dismissTheMessage().choose("Outcome", "Protected").complete();
        }
    }

    private void qualify(PersonProfile seller) {
        try (Visitor visitor = visitor(seller)) {
            Tasklist form = Tasklist.open(visitor, "Qualify opportunity")
                    .choose("Is the need confirmed?", "Yes")
                    .choose("Is there a budget?", "Yes")
                    .choose("Do you talk to who decides?", "Unclear")
                    .choose("Is the date realistic?", "No")
                    .choose("Decision", "Qualify");
            visitor.screenshot("tasklist-qualify");
            form.complete();
        }
    }

    private void answer(PersonProfile person, String task, String question, String answer) {
        try (Visitor visitor = visitor(person)) {
            Tasklist form = Tasklist.open(visitor, task).choose(question, answer);
            visitor.screenshot("tasklist-" + task.toLowerCase(Locale.ROOT).replace(' ', '-'));
            form.complete();
        }
    }

    private void look(PersonProfile person, Course course, String stageName) {
        try (Visitor visitor = visitor(person)) {
            visitor.page().navigate("/opportunities/" + course.id());
            assertThat(visitor.page().locator(".badge.stage").textContent()).isEqualTo(stageName);
            visitor.page().locator("#diagram svg").first().waitFor();
            visitor.screenshot("course-" + stageName.toLowerCase(Locale.ROOT).replace(' ', '-'));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private Visitor visitor(PersonProfile person) {
        return BROWSER.visitor("http://localhost:" + port, Screen.DESK, "en-GB")
                .signIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
