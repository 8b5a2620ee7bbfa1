package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SignedInPerson;
import jom.opportunity.AnOpportunity;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** A task has one name, the reader's, wherever it is read; what is stored stays the model's. */
@JomTest
class TaskNamesTest {

    private static final String NEWEST = "{'sorting': [{'sortBy': 'created', 'sortOrder': 'desc'}], 'active': true}";
    private static final String PAGE = "?firstResult=0&maxResults=15";

    private final TaskNames names = new TaskNames(new FormTexts());
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final OpportunityIntake intake;
    private final ProcessEngine engine;
    private final OpenTasks open;
    private final MockMvc http;
    private final ObjectMapper json;
    private final int port;

    @Autowired
    TaskNamesTest(
            NetworkFixture network,
            Portfolios portfolios,
            OpportunityIntake intake,
            ProcessEngine engine,
            OpenTasks open,
            MockMvc http,
            ObjectMapper json,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.intake = intake;
        this.engine = engine;
        this.open = open;
        this.http = http;
        this.json = json;
        this.port = port;
    }

    private record Work(PersonProfile manager, String task) {}

    /** A manager who speaks a language, and the registration that waits for this manager. */
    private Work waitsFor(Locale language) {
        PersonProfile manager = network.person(language, Set.of(), Role.PPM);
        OrganisationId originator = network.organisation("reseller");
        portfolios.found(
                new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(originator)));
        OpportunityId id = intake.takeIn(AnOpportunity.of(originator).order());
        return new Work(manager, open.about(id.toString()).get(0).id());
    }

    @ParameterizedTest
    @CsvSource({"de, Registrierung bestätigen", "en, Confirm registration"})
    void isTheReadersAtTasklistsDoors(String language, String name) {
        Work work = waitsFor(Locale.forLanguageTag(language));
        Tasklist tasklist = Tasklist.signedIn(port, work.manager().signInName());
        for (String path : List.of("/filter/my-tasks/list", "/task")) {
            HttpResponse<String> list = tasklist.post(ENGINE + path + PAGE, NEWEST);
            assertThat(tasklist.tree(list)).as(path).singleElement().satisfies(isCalled(name));
            HttpResponse<String> narrowed = tasklist.post(ENGINE + path + PAGE, "{'nameLike': '%onfirm%'}");
            assertThat(tasklist.tree(narrowed)).as(path).singleElement().satisfies(isCalled(name));
        }
        JsonNode asTasklistReads = tasklist.tree(tasklist.call(
                "POST", ENGINE + "/filter/my-tasks/list" + PAGE, NEWEST.replace('\'', '"'), "application/hal+json"));
        assertThat(asTasklistReads.at("/_embedded/task")).singleElement().satisfies(isCalled(name));
        assertThat(tasklist.read(ENGINE + "/task" + PAGE)).singleElement().satisfies(isCalled(name));
        JsonNode one = tasklist.read(ENGINE + "/task/" + work.task());
        assertThat(one.path("name").asText()).isEqualTo(name);
        assertThat(one.at("/camundaFormRef/key").asText()).isEqualTo("confirmRegistration");
        assertThat(one.path("created").asText()).isNotEmpty();
        assertThat(tasklist.post(
                                ENGINE + "/task/" + work.task() + "/claim",
                                "{'userId': '" + work.manager().signInName() + "'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(stored(work)).isEqualTo("Confirm registration");
    }

    private static Consumer<JsonNode> isCalled(String name) {
        return task -> assertThat(task.path("name").asText()).isEqualTo(name);
    }

    private String stored(Work work) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(work.task())
                .singleResult()
                .getName();
    }

    @ParameterizedTest
    @CsvSource({"de, Registrierung bestätigen", "en, Confirm registration"})
    void isTheSameOnThePagesAndInTheApi(String language, String name) throws Exception {
        Work work = waitsFor(Locale.forLanguageTag(language));
        assertThat(read(work.manager(), "/")).contains("<bdi>" + name + "</bdi>");
        assertThat(json.readTree(read(work.manager(), "/api/v1/tasks")).path("items"))
                .singleElement()
                .satisfies(isCalled(name));
        assertThat(json.readTree(read(work.manager(), "/api/v1/tasks/" + work.task()))
                        .at("/task/name")
                        .asText())
                .isEqualTo(name);
    }

    private String read(PersonProfile person, String path) throws Exception {
        return http.perform(get(path).with(user(new SignedInPerson(person.reader(), person.version()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @ParameterizedTest
    @CsvSource({"de, Meine Aufgaben, Meine und die meiner Gruppen", "en, My tasks, Mine and my groups"})
    void soIsTheFiltersWhichIsStoredAsItWas(String language, String name, String description) {
        Tasklist tasklist = Tasklist.signedIn(
                port, waitsFor(Locale.forLanguageTag(language)).manager().signInName());
        for (JsonNode filter : List.of(
                tasklist.read(ENGINE + "/filter?firstResult=0&maxResults=10&itemCount=false&resourceType=Task")
                        .path(0),
                tasklist.read(ENGINE + "/filter/my-tasks"))) {
            assertThat(filter.path("name").asText()).isEqualTo(name);
            assertThat(filter.at("/properties/description").asText()).isEqualTo(description);
        }
        assertThat(tasklist.read(ENGINE + "/filter/my-tasks/count" + PAGE)
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        Filter stored = engine.getFilterService().getFilter("my-tasks");
        assertThat(stored.getName()).isEqualTo("My tasks");
        assertThat(stored.getProperties()).containsEntry("description", "Mine and my groups");
    }

    @Test
    void isTheDesignersIfTheLabelIsNotTheFormsHeading() {
        assertThat(names.of(labelled("confirmTeam", "Confirm team"), Locale.GERMAN))
                .isEqualTo("Team bestätigen");
        assertThat(names.of(labelled("confirmTeam", "Pick the crew"), Locale.GERMAN))
                .isEqualTo("Pick the crew");
        assertThat(names.of(labelled("confirmTeam", "Pick the crew"), Locale.ENGLISH))
                .isEqualTo("Pick the crew");
        assertThat(names.of(labelled("proposeCharter", "Settle charter"), Locale.GERMAN))
                .isEqualTo("Charta festlegen");
        assertThat(names.of(labelled("unheardOf", "Unheard of"), Locale.GERMAN)).isEqualTo("Unheard of");
        assertThat(names.of("unheardOf", Locale.GERMAN)).isEqualTo("unheardOf");
    }

    /** A form is headed as the task is called where the words are ours, and as its contract where they are a designer's. */
    @ParameterizedTest
    @CsvSource({
        "Propose charter, de, Charta vorschlagen",
        "Settle charter, de, Charta festlegen",
        "Settle charter, en, Settle charter",
        "Have the last word, de, Charta vorschlagen"
    })
    void headsTheForm(String label, String language, String heading) {
        TaskAtHand task = new TaskAtHand(
                "1",
                "proposeCharter",
                label,
                "charterAgreement",
                "",
                Subjects.OPPORTUNITY,
                List.of(),
                null,
                Instant.EPOCH,
                null);
        JsonNode shown =
                new FormView(json, new FormTexts(), names).of(task, new NothingElse(), Locale.forLanguageTag(language));
        assertThat(shown.at("/texts/heading").asText()).isEqualTo(heading);
        assertThat(shown.at("/texts/splitRule").asText()).isNotEmpty();
    }

    private record NothingElse() {}

    private static OpenTask labelled(String contract, String label) {
        return new OpenTask("1", contract, label, "process", "", Subjects.OPPORTUNITY, null, Instant.EPOCH, null);
    }
}
