package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cards in Tasklist say what they are about, to each as much as it may know. */
@JomTest
class TaskCardsTest {

    private static final String NEWEST = "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}], 'active': true}";

    /** Not answered in our way, but by the engine. */
    private static final String BY_NAME = "{'sorting': [{'sortBy': 'name', 'sortOrder': 'asc'}], 'active': true}";

    private final Course course;
    private final Opportunities opportunities;
    private final int port;

    @Autowired
    TaskCardsTest(Casts casts, Stage stage, Opportunities opportunities, @LocalServerPort int port) {
        this.course = stage.takenIn(casts.of("reseller", "software-vendor"), ParticipantRole.SOLUTION);
        this.opportunities = opportunities;
        this.port = port;
    }

    @Test
    void whoTakesPartReadsNumberAndTitle() {
        course.until("qualifyOpportunity");
        OpportunityFacts facts = opportunities.facts(course.id());
        for (String query : List.of(NEWEST, BY_NAME)) {
            assertThat(subjects(person("qualifyOpportunity"), query))
                    .containsExactly(facts.number() + " \u00b7 " + facts.title());
        }
    }

    @Test
    void whoIsAskedReadsNoMoreThanItMayKnow() {
        course.until("answerInvitation");
        OpportunityFacts facts = opportunities.facts(course.id());
        for (String query : List.of(NEWEST, BY_NAME)) {
            assertThat(subjects(person("answerInvitation"), query))
                    .singleElement()
                    .asString()
                    .startsWith("Invitation: Solution in ")
                    .doesNotContain(
                            facts.number(), facts.title(), facts.customer().name());
        }
    }

    @Test
    void theLabelIsSaidInTheReadersLanguage() {
        course.until("qualifyOpportunity");
        Tasklist tasklist = signedIn(person("qualifyOpportunity"));
        assertThat(label(tasklist)).isEqualTo("About");
        assertThat(tasklist.get("/?language=de").statusCode()).isEqualTo(200);
        assertThat(label(tasklist)).isEqualTo("Betrifft");
    }

    private static String label(Tasklist tasklist) {
        return tasklist.read(ENGINE + "/filter/my-tasks")
                .at("/properties/variables/0/label")
                .asText();
    }

    private PersonProfile person(String contract) {
        return course.next(contract).person();
    }

    private Tasklist signedIn(PersonProfile person) {
        return Tasklist.signedInByPassword(port, person.signInName(), NetworkFixture.PASSWORD);
    }

    private List<String> subjects(PersonProfile person, String query) {
        JsonNode page = signedIn(person).hal(ENGINE + "/filter/my-tasks/list?firstResult=0&maxResults=15", query);
        return page.at("/_embedded/task").findValues("variable").stream()
                .peek(variables -> assertThat(variables.at("/0/name").asText()).isEqualTo("about"))
                .map(variables -> variables.at("/0/value").asText())
                .toList();
    }
}
