package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.ParticipantRole;
import jom.platform.IdColumn;
import jom.workflow.ProcessVariables;
import jom.workflow.Processes;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was answered to a portfolio's own questions, on the page of the opportunity. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnswersPageTest {

    private static final String HOSTILE = "<script>x</script><b>Dr. Who</b>";

    private final Visitors visitors;
    private final Casts casts;
    private final Stage stage;
    private final Processes processes;
    private final NetworkFixture network;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private Course course;
    private OrganisationId asked;

    @SuppressWarnings("NullAway.Init") // before each test
    AnswersPageTest(
            MockMvc http,
            Casts casts,
            Stage stage,
            Processes processes,
            NetworkFixture network,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.visitors = new Visitors(http);
        this.casts = casts;
        this.stage = stage;
        this.processes = processes;
        this.network = network;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void somebodyIsAsked() {
        course = stage.takenIn(casts.of("reseller", "software-vendor"), ParticipantRole.SOLUTION)
                .until("attachSolution");
        asked = course.cast().partner(1);
        processes.start(
                "testQuestions",
                course.id().toString(),
                ProcessVariables.OPPORTUNITY_ID.with(course.id().toString()),
                ProcessVariables.PORTFOLIO_ID.with(course.cast().portfolio().toString()),
                ProcessVariables.ORGANISATION_ID.with(asked.toString()));
    }

    private String page(PersonProfile reader, String language) throws Exception {
        return visitors.read(reader, "/opportunities/" + course.id() + "?language=" + language);
    }

    @Test
    void putsThemAsTheFormDidForEverybodyWhoTakesPart() throws Exception {
        course.answer(
                "questionnaire", asked, "{'contact': 'Dr. Who', 'servers': 3000, 'access': 'easy', 'again': true}");
        PersonProfile person = course.cast().person(asked);
        for (PersonProfile reader : new PersonProfile[] {
            course.cast().person(course.cast().originator()),
            person,
            course.cast().manager()
        }) {
            assertThat(page(reader, "en"))
                    .contains("What the portfolio asked", "Ask away", person.displayName())
                    .containsSubsequence(
                            "Whom did you meet?",
                            "Dr. Who",
                            "Servers",
                            "3,000",
                            "Access",
                            "Easy",
                            "A second visit is needed",
                            "Yes");
            assertThat(page(reader, "de"))
                    .contains("Was das Portfolio gefragt hat")
                    .containsSubsequence("3.000", "A second visit is needed", "Ja");
        }
    }

    @Test
    void showsWhatWouldBeCodeAsItWasWritten() throws Exception {
        course.answer("questionnaire", asked, "{'contact': '" + HOSTILE + "'}");
        assertThat(page(course.cast().manager(), "en"))
                .contains("&lt;script&gt;x&lt;/script&gt;&lt;b&gt;Dr. Who&lt;/b&gt;")
                .doesNotContain("<script>x", "<b>Dr.");
    }

    /** Of what was answered before the questions were kept, the keys are all there is. */
    @Test
    void namesTheKeyWhereTheQuestionIsNotKnown() throws Exception {
        course.answer("questionnaire", asked, "{'contact': 'Dr. Who', 'access': 'hard'}");
        transactions.executeWithoutResult(status -> assertThat(jdbc.update(
                        "update questionnaire_answer set questions = null where opportunity_id = ?",
                        (Object) IdColumn.bytes(course.id().value())))
                .isEqualTo(1));
        assertThat(page(course.cast().manager(), "en"))
                .containsSubsequence("access", "hard", "contact", "Dr. Who")
                .doesNotContain("Whom did you meet?");
    }

    @Test
    void isNothingToStrangersAndNoEmptySectionToOthers() throws Exception {
        assertThat(page(course.cast().manager(), "en")).doesNotContain("What the portfolio asked");
        course.answer("questionnaire", asked, "{'contact': 'Dr. Who'}");
        visitors.open(network.partnerUser(network.organisation("reseller")), "/opportunities/" + course.id())
                .andExpect(status().isNotFound());
    }
}
