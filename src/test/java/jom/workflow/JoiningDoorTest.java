package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.onboarding.OnboardingFixture;
import jom.network.onboarding.Onboardings;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The steps of whoever joins, at the door of Tasklist, of our own API and of the engine: for whom they are, nobody else. */
@JomTest
class JoiningDoorTest {

    private static final String PAGE = "?firstResult=0&maxResults=15";

    private final NetworkFixture network;
    private final OnboardingFixture fixture;
    private final Onboardings onboardings;
    private final ProcessEngine engine;
    private final int port;
    private PersonProfile manager;
    private PersonProfile otherManager;
    private PersonProfile outsider;
    private OnboardingFixture.Joining joining;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    JoiningDoorTest(
            NetworkFixture network,
            OnboardingFixture fixture,
            Onboardings onboardings,
            ProcessEngine engine,
            @LocalServerPort int port) {
        this.network = network;
        this.fixture = fixture;
        this.onboardings = onboardings;
        this.engine = engine;
        this.port = port;
    }

    @BeforeEach
    void begin() {
        manager = network.person(Role.PPM);
        otherManager = network.person(Role.PPM);
        outsider = network.partnerUser(network.organisation("reseller"));
        joining = fixture.begun(manager);
    }

    @Test
    void whatTheOrganisationTellsIsAskedOfItsOwnPeople() {
        isFor(joining.contact());
        List.of(manager, otherManager, outsider).forEach(this::isNothingTo);
    }

    @Test
    void verifyingIsAskedOfTheVerifier() {
        onboardings.submit(joining.organisation(), joining.contact().reader(), 0);
        isFor(manager);
        List.of(joining.contact(), otherManager, outsider).forEach(this::isNothingTo);
    }

    private String task() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(joining.organisation().toString())
                .singleResult()
                .getId();
    }

    private void isFor(PersonProfile person) {
        Tasklist tasklist = Tasklist.signedInByPassword(port, person.signInName(), NetworkFixture.PASSWORD);
        assertThat(tasklist.get(ENGINE + "/task/" + task() + "/form-variables").statusCode())
                .isEqualTo(200);
        assertThat(listed(tasklist)).contains(task());
        assertThat(own(person, "GET", "/api/v1/tasks/" + task()).statusCode()).isEqualTo(200);
    }

    private void isNothingTo(PersonProfile person) {
        String id = task();
        Tasklist tasklist = Tasklist.signedInByPassword(port, person.signInName(), NetworkFixture.PASSWORD);
        for (String what : List.of("", "/form", "/deployed-form", "/form-variables", "/variables", "/identity-links")) {
            isRefused(tasklist.get(ENGINE + "/task/" + id + what));
        }
        for (String what : List.of("/claim", "/submit-form", "/complete")) {
            isRefused(tasklist.post(
                    ENGINE + "/task/" + id + what, "{'userId': '" + person.signInName() + "', 'variables': {}}"));
        }
        assertThat(listed(tasklist)).doesNotContain(id);
        isRefused(own(person, "GET", "/api/v1/tasks/" + id));
        isRefused(own(person, "POST", "/api/v1/tasks/" + id + "/completion"));
        isRefused(own(person, "GET", "/engine-rest/task/" + id));
        isRefused(own(person, "GET", "/engine-rest/task/" + id + "/form-variables"));
        assertThat(task()).as("still open").isEqualTo(id);
    }

    private String listed(Tasklist tasklist) {
        return tasklist.post(
                        ENGINE + "/task" + PAGE, "{'processInstanceBusinessKey': '" + joining.organisation() + "'}")
                .body();
    }

    private void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + answer.body())
                .isIn(401, 403, 404);
        assertThat(answer.body()).doesNotContain("Con Tact", "organisation-" + joining.organisation());
    }

    /** As a machine asks, with name and password each time. */
    private HttpResponse<String> own(PersonProfile person, String method, String path) {
        String told = person.signInName() + ":" + NetworkFixture.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(told.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{\"answers\": {}}"))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
