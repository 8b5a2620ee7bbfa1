package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import jom.JomTest;
import jom.workflow.ErrandFixture.Errand;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The language chosen on a page is the one that Tasklist and the engine's doors answer in. */
@JomTest
class ChosenLanguageTest {

    private final ErrandFixture errands;
    private final ProcessEngine engine;
    private final int port;

    @Autowired
    ChosenLanguageTest(ErrandFixture errands, ProcessEngine engine, @LocalServerPort int port) {
        this.errands = errands;
        this.engine = engine;
        this.port = port;
    }

    @Test
    void isAPersonsOwnAtFirst() {
        Errand errand = errands.begin();
        Tasklist tasklist = Tasklist.signedIn(port, errand.partner());
        assertThat(tasklist.get("/language").body()).isEqualTo("en");
        assertThat(refusal(tasklist, errand)).contains("is not a field of this form");
    }

    @Test
    void reachesTasklistAndItsForms() {
        Errand errand = errands.begin();
        Tasklist tasklist = Tasklist.signedIn(port, errand.partner());
        tasklist.get("/login?language=de");
        assertThat(tasklist.get("/language").body()).isEqualTo("de");
        assertThat(refusal(tasklist, errand)).contains("ist kein Feld");
        tasklist.get("/login?language=en");
        assertThat(refusal(tasklist, errand)).contains("is not a field of this form");
    }

    private String refusal(Tasklist tasklist, Errand errand) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(errand.id())
                .singleResult()
                .getId();
        tasklist.post(ENGINE + "/task/" + task + "/claim", "{'userId': '" + errand.partner() + "'}");
        return tasklist.post(ENGINE + "/task/" + task + "/submit-form", "{'variables': {'unheardOf': {'value': 'x'}}}")
                .body();
    }
}
