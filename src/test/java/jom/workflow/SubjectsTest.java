package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.platform.Audience;
import jom.platform.AuditEntry;
import jom.platform.AuditTrail;
import jom.workflow.TestErrands.Favour;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Processes may be about something else than an opportunity; whatever shows or follows their tasks says so. */
@JomTest
class SubjectsTest {

    private static final String KIND = "testFavour";
    private static final String NEWEST = "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}], 'active': true}";

    /** Not answered in our way, but by the engine. */
    private static final String BY_NAME = "{'sorting': [{'sortBy': 'name', 'sortOrder': 'asc'}], 'active': true}";

    private final Subjects subjects;
    private final OpenTasks open;
    private final Tasks tasks;
    private final CurrentViewer viewers;
    private final DeadlineWatch watch;
    private final ProcessEngine engine;
    private final AuditTrail audit;
    private final int port;
    private final Cast cast;
    private final UUID favour = Identifiers.next();
    private final SubjectKey about = new SubjectKey(KIND, favour.toString());

    @Autowired
    SubjectsTest(
            Subjects subjects,
            OpenTasks open,
            Tasks tasks,
            CurrentViewer viewers,
            DeadlineWatch watch,
            ProcessEngine engine,
            AuditTrail audit,
            TestErrands.Domain domain,
            Processes processes,
            Casts casts,
            @LocalServerPort int port) {
        this.subjects = subjects;
        this.open = open;
        this.tasks = tasks;
        this.viewers = viewers;
        this.watch = watch;
        this.engine = engine;
        this.audit = audit;
        this.port = port;
        this.cast = casts.of("reseller", "reseller");
        domain.favours.put(favour, new Favour(cast.originator(), cast.portfolio()));
        for (int each = 0; each < 2; each++) {
            processes.start(
                    TestErrands.PROCESS,
                    favour.toString(),
                    Subjects.variable(KIND).with(favour.toString()),
                    ProcessVariables.ORGANISATION_ID.with(
                            cast.organisations().get(each).toString()));
        }
    }

    private PersonProfile owner() {
        return cast.person(cast.originator());
    }

    private PersonProfile other() {
        return cast.person(cast.partner(1));
    }

    private Viewer viewer(PersonProfile person) {
        return viewers.named(person.signInName());
    }

    private OpenTask newest(PersonProfile person) {
        return open.of(viewer(person), null, 1).get(0);
    }

    @Test
    void aTaskKnowsWhatItIsAbout() {
        assertThat(newest(owner()).subject()).isEqualTo(about);
        assertThat(open.at(newest(owner()).id()).orElseThrow().subject()).isEqualTo(about);
        assertThat(subjects.page(about)).contains("/favours/" + favour);
    }

    @Test
    void itsKindAnswersForWhatTheReaderMayKnow() {
        assertThat(lines(owner())).containsExactly(Map.entry(about, "Favour " + favour));
        assertThat(lines(other())).isEmpty();
    }

    private Map<SubjectKey, String> lines(PersonProfile person) {
        return subjects.lines(List.of(about, about), person.reader(), viewer(person));
    }

    @Test
    void aKindThatIsNotThereAnyMoreSaysNothing() {
        SubjectKey gone = new SubjectKey("testGone", favour.toString());
        assertThat(subjects.lines(List.of(gone), owner().reader(), viewer(owner())))
                .isEmpty();
        assertThat(subjects.page(gone)).isEmpty();
        assertThat(subjects.portfolio(gone)).isEmpty();
    }

    @Test
    void whatIsAboutNothingHasNoPage() {
        SubjectKey nothing = new SubjectKey(Subjects.OPPORTUNITY, "");
        assertThat(subjects.page(nothing)).isEmpty();
        assertThat(subjects.portfolio(nothing)).isEmpty();
        assertThat(subjects.lines(List.of(nothing), owner().reader(), viewer(owner())))
                .isEmpty();
    }

    @Test
    void cardsSayItToWhoeverMayKnow() {
        for (String query : List.of(NEWEST, BY_NAME)) {
            assertThat(cards(owner(), query)).containsExactly("Favour " + favour);
            assertThat(cards(other(), query)).isEmpty();
        }
    }

    private List<String> cards(PersonProfile person, String query) {
        JsonNode page = Tasklist.signedInByPassword(port, person.signInName(), NetworkFixture.PASSWORD)
                .hal(ENGINE + "/filter/my-tasks/list?firstResult=0&maxResults=15", query);
        assertThat(page.at("/_embedded/task")).hasSize(1);
        return page.at("/_embedded/task").findValues("variable").stream()
                .map(variables -> variables.at("/0/value").asText())
                .toList();
    }

    @Test
    void aLateStepGoesToTheManagersOfItsPortfolio() {
        String task = newest(owner()).id();
        engine.getTaskService().setDueDate(task, Date.from(Instant.now().minusSeconds(60)));
        watch.round();
        OpenTask late = newest(cast.manager());
        assertThat(late.contract()).isEqualTo("handleOverdueStep");
        assertThat(late.subject()).isEqualTo(about);
        assertThat(audit.entries(favour)).extracting(AuditEntry::action).containsExactly("workflow.stepOverdue");
        assertThat(audit.entries(favour))
                .extracting(AuditEntry::audience)
                .containsExactly(Audience.organisation(cast.originator().value()));
    }

    @Test
    void theirFormSaysWhatItIsAboutWithoutAnOpportunity() {
        engine.getTaskService()
                .setDueDate(newest(owner()).id(), Date.from(Instant.now().minusSeconds(60)));
        watch.round();
        Tasks.Shown shown =
                tasks.show(viewer(cast.manager()), newest(cast.manager()).id());
        assertThat(shown.task().subject()).isEqualTo(about);
        assertThat(shown.view().path("opportunity").isNull()).isTrue();
        assertThat(shown.view().at("/step/name").asText()).isEqualTo("Review errand");
    }

    @Test
    void noModelOfAPortfolioMayTellItself() {
        assertThat(subjects.isId("testFavourId")).isTrue();
        assertThat(subjects.isId("opportunityId")).isTrue();
        assertThat(subjects.isId("organisationId")).isFalse();
        assertThat(subjects.isId("Id")).isFalse();
    }
}
