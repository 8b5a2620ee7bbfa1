package jom.workflow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import jom.lifecycle.ApiClient;
import jom.lifecycle.SignIn;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.workflow.TaskAtHand;
import jom.workflow.course.Answerer;
import jom.workflow.course.Cast;

/**
 * Plays over HTTP with a sign-in on every request: intake, every completion, and forms where the answer depends on what
 * they show. What is open is looked up from inside, as the other players do, so that the same work is compared; lists of
 * tasks are measured by themselves. The two jobs are run from inside, as a job executor would.
 */
final class RestPlayer implements Player {

    private static final String TASKS = "/api/v1/tasks";

    private final Application jom;
    private final ApiClient api;
    private final Teams teams;
    private final Answerer answerer;

    RestPlayer(Application jom, int port, Teams teams) {
        this.jom = jom;
        this.api = new ApiClient(URI.create("http://127.0.0.1:" + port), jom.json());
        this.teams = teams;
        this.answerer = new Answerer(jom.json());
    }

    private static SignIn signIn(PersonProfile person) {
        return new SignIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    @Override
    public String name() {
        return "our REST interface";
    }

    @Override
    public String start() {
        return teams.start(this::takenIn);
    }

    private String takenIn(Cast cast) {
        ObjectNode intake = (ObjectNode) answerer.read("""
                        {'title': 'One patient file',
                         'need': {'problem': 'Patient files live in seven systems that do not talk to each other.',
                                  'solutionAreas': ['patient-care'], 'rolesWanted': ['solution', 'resale']},
                         'value': {'amount': '250000.00', 'currency': 'EUR'},
                         'expectedClose': '2100-06-30', 'origin': 'customerRequest',
                         'consent': {'toShare': true, 'toContact': true}}
                        """);
        intake.putObject("customer")
                .put("name", NetworkFixture.unique("Klinikum"))
                .put("country", cast.country().toString())
                .put("industry", "healthcare");
        SignIn originator = signIn(cast.person(cast.originator()));
        return ApiClient.expect(201, "intake", api.post(originator, "/api/v1/opportunities", intake))
                .path("id")
                .asText();
    }

    @Override
    public void ended(String opportunity) {
        teams.ended(opportunity);
    }

    @Override
    public List<Turn> turns(String opportunity) {
        List<TaskAtHand> tasks = jom.open().about(opportunity);
        return tasks.isEmpty()
                ? WaitingJobs.about(jom.engine(), opportunity)
                : tasks.stream()
                        .map(task -> Turn.completion(
                                task.contract(),
                                () -> completing(signIn(teams.worker(task)), task.id(), task.contract())))
                        .toList();
    }

    private Runnable completing(SignIn person, String task, String contract) {
        JsonNode shown = answerer.isFixed(contract)
                ? MissingNode.getInstance()
                : api.get(person, TASKS + "/" + task).path("view");
        JsonNode answers = answerer.answers(contract, shown);
        return () -> ApiClient.expect(204, contract, api.post(person, TASKS + "/" + task + "/completion", answers));
    }
}
