package jom.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes opportunities to their end over HTTP: everybody concerned looks at the own tasks and completes them, round after
 * round, until nobody has any left.
 */
public final class LifecycleDriver {

    private static final int ROUNDS_MAX = 100;
    private static final String TASKS = "/api/v1/tasks";

    private final ApiClient api;
    private final ObjectMapper json;
    private final SignIn manager;
    private final Map<String, SignIn> people;
    private final Runnable jobs;

    /**
     * A driver for one portfolio.
     *
     * @param manager of the portfolio
     * @param people one for each organisation that may take part, by its id; others are not taken into a team
     * @param jobs runs what waits for the job executor, if nothing else does
     */
    public LifecycleDriver(
            ApiClient api, ObjectMapper json, SignIn manager, Map<String, SignIn> people, Runnable jobs) {
        this.api = api;
        this.json = json;
        this.manager = manager;
        this.people = Map.copyOf(people);
        this.jobs = jobs;
    }

    /** What one course needs to remember. */
    private record Course(
            String opportunity, String originator, Script.Lines script, UsualAnswers usual, List<Journey.Done> done) {}

    /** Plays one that has been taken in. */
    public Journey drive(String opportunity, String originator, Script script) {
        Course course = new Course(opportunity, originator, script.lines(), new UsualAnswers(json), new ArrayList<>());
        for (int round = 0; round < ROUNDS_MAX; round++) {
            jobs.run();
            int before = course.done().size();
            concerned(course).values().forEach(person -> work(person, course));
            if (course.done().size() == before) {
                return journey(course, script);
            }
        }
        throw new AssertionError("no end in sight after " + ROUNDS_MAX + " rounds: " + course.done());
    }

    private Journey journey(Course course, Script script) {
        if (!course.script().isUsedUp()) {
            throw new AssertionError(script.name() + " was not played: " + course.script() + " after " + course.done());
        }
        JsonNode opportunity = api.get(manager, "/api/v1/opportunities/" + course.opportunity());
        JsonNode postings = api.get(manager, "/api/v1/split-agreements/" + course.opportunity() + "/postings");
        return new Journey(script.name(), opportunity, course.done(), postings);
    }

    /** The manager, the originator and everybody who was asked, each once. */
    private Map<String, SignIn> concerned(Course course) {
        Map<String, SignIn> concerned = new LinkedHashMap<>();
        concerned.put("manager", manager);
        concerned.put(course.originator(), Objects.requireNonNull(people.get(course.originator())));
        api.get(manager, "/api/v1/opportunities/" + course.opportunity() + "/invitations")
                .forEach(invitation -> {
                    String invitee = invitation.path("organisation").asText();
                    SignIn person = people.get(invitee);
                    if (person != null) {
                        concerned.put(invitee, person);
                    }
                });
        return concerned;
    }

    private void work(SignIn person, Course course) {
        for (JsonNode task : api.get(person, TASKS + "?limit=200").path("items")) {
            if (task.path("businessKey").asText().equals(course.opportunity())) {
                complete(person, task.path("id").asText(), course);
            }
        }
    }

    private void complete(SignIn person, String id, Course course) {
        JsonNode shown = api.get(person, TASKS + "/" + id);
        String contract = shown.at("/task/contract").asText();
        ObjectNode answers = answers(contract, shown.path("view"), course);
        ApiClient.expect(204, contract + " " + answers, api.post(person, TASKS + "/" + id + "/completion", answers));
        List<String> groups = new ArrayList<>();
        shown.at("/task/groups").forEach(group -> groups.add(group.asText()));
        course.done().add(new Journey.Done(contract, groups, person.name()));
    }

    private ObjectNode answers(String contract, JsonNode view, Course course) {
        List<String> strangers = contract.equals("confirmTeam") ? strangers(view) : List.of();
        if (!strangers.isEmpty()) {
            ObjectNode again = course.usual().read("{'decision': 'again'}");
            again.set("excluded", json.valueToTree(strangers));
            return again;
        }
        ObjectNode answers = course.usual().to(contract, view);
        course.script().next(contract).map(course.usual()::read).ifPresent(answers::setAll);
        return answers;
    }

    private List<String> strangers(JsonNode view) {
        List<String> strangers = new ArrayList<>();
        view.at("/choices/team").forEach(member -> {
            String organisation = member.path("value").asText();
            if (!people.containsKey(organisation)) {
                strangers.add(organisation);
            }
        });
        return strangers;
    }
}
