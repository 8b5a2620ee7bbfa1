package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import jom.JomTest;
import jom.network.PersonProfile;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Proofreader;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Reads pages in every language as forms are read: no codes, constants, ids, or days and amounts for machines. */
@JomTest
class PagesInWordsTest {

    private static final Pattern SCRIPT = Pattern.compile("<script.*?</script>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");

    private final Visitors visitors;
    private final Stage stage;
    private final Cast cast;

    @Autowired
    PagesInWordsTest(MockMvc http, Stage stage, Casts casts) {
        this.visitors = new Visitors(http);
        this.stage = stage;
        this.cast = casts.of("reseller", "software-vendor");
    }

    @Test
    void aSettledDealIsToldToThoseWhoTookPartAndToTheManager() throws Exception {
        Course course = stage.takenIn(cast, ParticipantRole.SOLUTION).toItsEnd();
        PersonProfile seller = cast.person(cast.originator());
        for (PersonProfile reader : List.of(seller, cast.manager())) {
            assertInWords(reader, "/");
            assertThat(assertInWords(reader, "/opportunities/" + course.id()))
                    .contains("Settled", "EUR 250,000.00", "30 June 2100");
        }
        assertThat(assertInWords(seller, "/opportunities/" + course.id())).contains("margins set");
    }

    @Test
    void whatIsUnderWayIsToldToTheManager() throws Exception {
        stage.takenIn(cast, ParticipantRole.SOLUTION).until("answerInvitation");
        assertThat(assertInWords(cast.manager(), "/portfolios/" + cast.portfolio() + "/steps"))
                .contains("Opportunities under way", "Form team", ": Answer invitation");
    }

    @Test
    void anInvitationIsPreviewed() throws Exception {
        Course course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("answerInvitation");
        PersonProfile asked = cast.person(cast.partner(1));
        assertThat(assertInWords(asked, "/")).contains("EUR 250,000 – EUR 500,000");
        assertThat(assertInWords(asked, "/opportunities/" + course.id()))
                .contains("EUR 250,000 – EUR 500,000")
                .doesNotContain("A partner who has been asked");
    }

    @Test
    void theSolutionMapAndItsCellsAreTold() throws Exception {
        for (PersonProfile reader : List.of(cast.person(cast.originator()), cast.manager())) {
            assertThat(assertInWords(reader, "/solution-map"))
                    .contains("Healthcare", "Patient care and health records");
            assertThat(assertInWords(reader, "/solution-map/healthcare/patient-care"))
                    .contains("Patient care and health records for Healthcare", "Managed hosting");
        }
    }

    /** Gives what was read in English. */
    private String assertInWords(PersonProfile reader, String page) throws Exception {
        assertThat(texts(reader, page + "?language=de")).isNotEmpty().allSatisfy(PagesInWordsTest::assertForPeople);
        List<String> english = texts(reader, page + "?language=en");
        assertThat(english).isNotEmpty().allSatisfy(PagesInWordsTest::assertForPeople);
        return String.join("\n", english);
    }

    private static void assertForPeople(String text) {
        assertThat(Proofreader.objections(text)).as(text).isEmpty();
    }

    private List<String> texts(PersonProfile reader, String page) throws Exception {
        String html = SCRIPT.matcher(visitors.read(reader, page)).replaceAll("");
        return TEXT.matcher(html)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
