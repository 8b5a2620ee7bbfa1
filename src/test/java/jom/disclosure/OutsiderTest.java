package jom.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.StoredRows;
import jom.kernel.Identifiers;
import jom.kernel.Money;
import jom.kernel.Written;
import jom.lifecycle.ApiClient;
import jom.lifecycle.Canaries;
import jom.lifecycle.Canaries.Origin;
import jom.lifecycle.CanaryPlay;
import jom.lifecycle.SignIn;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A whole opportunity in which every text is a canary, and walks through every door of the running server by people whom
 * it does not concern: a partner, the manager of another portfolio, partners who are asked and have not answered, and a
 * participant, for whom there is much and not what the others keep to themselves. The doors and their answers are written
 * to {@code target/doors.md}.
 */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutsiderTest {

    private static final Written ENGLISH = new Written(Locale.ENGLISH);

    /** What all participants share; of everything else they read their own. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "intake", Set.of(),
            "proposeCharter", Set.of(),
            "signCharter", Set.of("comment"),
            "contributeSection", Set.of("sectionTitle", "sectionText"),
            "reviewProposal", Set.of("comment"),
            "signOffProposal", Set.of("comment"));

    private static final String OUTSIDER = "outsider";
    private static final String OTHER_MANAGER = "other manager";
    private static final Crawl.Rule NOTHING = (door, origin) -> false;

    /** What was won is a reference, and managers choose partners by those. */
    private static final Crawl.Rule REFERENCES = (door, origin) ->
            (door.path().endsWith("/references") || door.path().matches("/organisations/[^/]+"))
                    && origin.field().equals("customer.name");

    /** The problem, with whatever names the customer blackened. */
    private static final Crawl.Rule PREVIEW = (door, origin) -> origin.field().equals("need.problem");

    private final ObjectMapper json;
    private final ProcessEngine engine;
    private final Casts casts;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final JdbcTemplate jdbc;
    private final EveryDoor doors;
    private final int port;
    private final ApiClient api;
    private final Canaries canaries = new Canaries();
    private final DoorTable table = new DoorTable();

    OutsiderTest(
            @LocalServerPort int port,
            ObjectMapper json,
            ProcessEngine engine,
            Casts casts,
            NetworkFixture network,
            Portfolios portfolios,
            JdbcTemplate jdbc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.port = port;
        this.json = json;
        this.engine = engine;
        this.casts = casts;
        this.network = network;
        this.portfolios = portfolios;
        this.jdbc = jdbc;
        this.doors = new EveryDoor(mappings);
        this.api = new ApiClient(URI.create("http://127.0.0.1:" + port), json);
    }

    @Test
    void learnsNothingAtAnyDoor() throws IOException {
        Cast cast = casts.of("reseller", "software-vendor", "system-integrator", "hosting-provider");
        Map<String, SignIn> people = people(cast);
        SignIn manager = signIn(cast.manager());
        String id = takenIn(cast, signIn(cast.person(cast.originator())));
        CanaryPlay play = new CanaryPlay(
                api,
                json,
                new CanaryPlay.Cast(
                        id,
                        people,
                        cast.organisations().stream()
                                .map(OrganisationId::toString)
                                .collect(Collectors.toSet())),
                canaries,
                () -> runJobs(id));
        PersonProfile outsider =
                network.person(Set.of(network.organisation("reseller")), Role.PARTNER_USER, Role.FINANCE);
        PersonProfile otherManager = otherManager();
        Scene scene = new Scene(cast, id);

        play.until("answerInvitation");
        crawl(OUTSIDER, scene, outsider, NOTHING);
        crawl(OTHER_MANAGER, scene, otherManager, REFERENCES);
        crawl("asked", scene, cast.person(cast.partner(1)), PREVIEW);

        play.until("contributeSection");
        crawl(OUTSIDER, scene, outsider, NOTHING);
        crawl("participant", scene, cast.person(cast.partner(1)), shared("partner1"));

        play.until("signOffProposal");
        changeNothing(scene, outsider);
        changeNothing(scene, otherManager);
        crawl(OUTSIDER, scene, outsider, NOTHING);
        crawl(OTHER_MANAGER, scene, otherManager, REFERENCES);
        crawl("participant", scene, cast.person(cast.partner(1)), shared("partner1"));
        crawl("participant", scene, cast.person(cast.partner(2)), shared("partner2"));

        play.toItsEnd();
        parts(cast, id, manager);
        assertThat(api.get(manager, "/api/v1/opportunities/" + id).path("stage").asText())
                .isEqualTo("settled");
        crawl(OUTSIDER, scene, outsider, NOTHING);
        crawl(OTHER_MANAGER, scene, otherManager, REFERENCES);
        crawl("participant", scene, cast.person(cast.partner(3)), shared("partner3"));

        table.write();
        assertThat(canaries.all()).hasSizeGreaterThan(80);
        assertThat(table.leaks()).isEmpty();
        for (String reader : List.of(OUTSIDER, OTHER_MANAGER)) {
            assertClosed(table.of(reader));
        }
    }

    /** Where the opportunity, a task or a process is asked for by name there is nothing, or no door. */
    private static void assertClosed(Map<String, Set<String>> answers) {
        assertThat(answers).hasSizeGreaterThan(200);
        answers.forEach((door, given) -> {
            if (door.contains("{opportunity}") || door.contains("{task}") || door.contains("{instance}")) {
                assertThat(Set.of("401", "403", "404", "200 empty")).as(door).containsAll(given);
            }
        });
    }

    /** Nothing is changed either, by whoever it does not concern. */
    private void changeNothing(Scene scene, PersonProfile person) {
        Browsing reader = Browsing.signedIn(port, person.signInName());
        StoredRows before = StoredRows.of(jdbc);
        doors.changing(ids(scene, person))
                .forEach((name, all) -> all.forEach(door -> {
                    int status = reader.call(door).statusCode();
                    assertThat(status).as(door.toString()).isIn(403, 404);
                    table.add(person.reader().is(Role.PPM) ? OTHER_MANAGER : OUTSIDER, name, status);
                }));
        before.assertUnchanged();
    }

    private record Scene(Cast cast, String id) {}

    private static Crawl.Rule shared(String role) {
        return (door, origin) -> {
            Set<String> fields = SHARED.getOrDefault(origin.contract(), Set.of("none"));
            return origin.writer().equals(role) || fields.isEmpty() || fields.contains(origin.field());
        };
    }

    private void crawl(String reader, Scene scene, PersonProfile person, Crawl.Rule rule) {
        boolean outside = reader.startsWith("out") || reader.startsWith("other");
        Crawl crawl = new Crawl(
                Browsing.signedIn(port, person.signInName()), canaries, rule, outside ? secrets(scene) : Set.of());
        table.add(reader, "after " + canaries.all().size() + " words", crawl.through(doors.with(ids(scene, person))));
    }

    private static Map<String, SignIn> people(Cast cast) {
        Map<String, SignIn> people = new LinkedHashMap<>();
        people.put("manager", signIn(cast.manager()));
        people.put("originator", signIn(cast.person(cast.originator())));
        for (int i = 1; i < cast.organisations().size(); i++) {
            people.put("partner" + i, signIn(cast.person(cast.partner(i))));
        }
        return people;
    }

    private static SignIn signIn(PersonProfile person) {
        return new SignIn(person.signInName(), NetworkFixture.PASSWORD);
    }

    private PersonProfile otherManager() {
        PersonProfile manager = network.person(Role.PPM);
        portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(network.organisation("reseller"))));
        return manager;
    }

    /** The problem names the customer in other words than its name. */
    private String takenIn(Cast cast, SignIn originator) {
        String name = word("customer.name");
        String city = word("customer.city");
        String domain = word("customer.domain");
        String number = word("customer.registrationNumber");
        ObjectNode intake = json.createObjectNode();
        intake.put("title", word("title") + " for " + name)
                .put("expectedClose", "2100-06-30")
                .put("origin", "tender");
        intake.putObject("customer")
                .put("name", name + " Group GmbH")
                .put("domain", "www." + domain + ".example")
                .put("country", cast.country().iso())
                .put("industry", "healthcare")
                .put("registrationNumber", "HRB " + number)
                .put("city", city);
        ObjectNode need = intake.putObject("need");
        need.put(
                "problem",
                word("need.problem") + ": " + name + "-Group in " + city + " (" + domain + ".example, " + number
                        + ") has seven systems.");
        need.putArray("solutionAreas").add("patient-care");
        need.putArray("rolesWanted").add("solution").add("integration").add("hosting");
        intake.putObject("value").put("amount", "250000.00").put("currency", "EUR");
        intake.putObject("consent").put("toShare", true).put("toContact", true);
        return ApiClient.expect(201, "intake", api.post(originator, "/api/v1/opportunities", intake))
                .path("id")
                .asText();
    }

    private String word(String field) {
        return canaries.word(new Origin("originator", "intake", field));
    }

    /** What each party gets out of the deal; the others get to know the percentages and the total. */
    private void parts(Cast cast, String id, SignIn manager) {
        for (JsonNode posting :
                api.get(manager, "/api/v1/split-agreements/" + id + "/postings").path("postings")) {
            for (JsonNode line : posting.path("lines")) {
                if (line.path("account").asText().equals("payable")) {
                    int who = cast.organisations().stream()
                            .map(OrganisationId::toString)
                            .toList()
                            .indexOf(line.path("organisationId").asText());
                    String amount = line.at("/amount/amount").asText().replace("-", "");
                    Origin at = new Origin(who == 0 ? "originator" : "partner" + who, "posting", "amount");
                    canaries.add(amount, at);
                    canaries.add(ENGLISH.money(Money.of(amount, "EUR")), at);
                }
            }
        }
    }

    private void runJobs(String id) {
        instances(id)
                .forEach(instance -> engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .messages()
                        .list()
                        .forEach(job -> engine.getManagementService().executeJob(job.getId())));
    }

    private Set<String> instances(String id) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> tasks(String id) {
        Set<String> tasks = new TreeSet<>();
        instances(id)
                .forEach(instance -> engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(instance)
                        .list()
                        .forEach(task -> tasks.add(task.getId())));
        return tasks;
    }

    private Set<String> secrets(Scene scene) {
        Set<String> secrets = new TreeSet<>(tasks(scene.id()));
        secrets.addAll(instances(scene.id()));
        secrets.add(scene.id());
        secrets.add(api.get(signIn(scene.cast().manager()), "/api/v1/opportunities/" + scene.id())
                .path("number")
                .asText());
        return secrets;
    }

    private Map<String, Set<String>> ids(Scene scene, PersonProfile reader) {
        Set<String> organisations = new TreeSet<>();
        scene.cast().organisations().forEach(organisation -> organisations.add(organisation.toString()));
        reader.organisations().forEach(organisation -> organisations.add(organisation.toString()));
        Set<String> open = new TreeSet<>();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(scene.id())
                .list()
                .forEach(task -> open.add(task.getId()));
        return Map.ofEntries(
                Map.entry("opportunity", Set.of(scene.id())),
                Map.entry("organisation", organisations),
                Map.entry("somebody", Set.of(scene.cast().manager().id().toString())),
                Map.entry("person", Set.of(scene.cast().manager().signInName())),
                Map.entry("portfolio", Set.of(scene.cast().portfolio().toString())),
                Map.entry("handover", Set.of(Identifiers.next().toString())),
                Map.entry("goal", Set.of(Identifiers.next().toString())),
                Map.entry("introduction", Set.of(Identifiers.next().toString())),
                Map.entry("recruiting", Set.of(Identifiers.next().toString())),
                Map.entry("deployment", Set.of(Identifiers.next().toString())),
                Map.entry("task", some(open.isEmpty() ? tasks(scene.id()) : open)),
                Map.entry("instance", some(instances(scene.id()))),
                Map.entry(
                        "definition",
                        Set.of(engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("jointOpportunity")
                                .latestVersion()
                                .singleResult()
                                .getId())));
    }

    private static Set<String> some(Set<String> ids) {
        return ids.stream().limit(4).collect(Collectors.toSet());
    }
}
