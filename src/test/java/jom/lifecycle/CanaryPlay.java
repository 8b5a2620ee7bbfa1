package jom.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.lifecycle.Canaries.Origin;

/** Plays one opportunity over HTTP, all its texts being canaries, and stops where it is told to. */
public final class CanaryPlay {

    private static final int TASKS_MAX = 200;
    private static final String TASKS = "/api/v1/tasks";

    private final ApiClient api;
    private final UsualAnswers usual;
    private final Cast cast;
    private final Canaries canaries;
    private final Runnable jobs;
    private final List<String> completed = new ArrayList<>();

    /**
     * Who plays.
     *
     * @param opportunity its id
     * @param people by their role in the play
     * @param organisations that may take part
     */
    public record Cast(String opportunity, Map<String, SignIn> people, Set<String> organisations) {}

    /** @param jobs runs what waits for the job executor */
    public CanaryPlay(ApiClient api, ObjectMapper json, Cast cast, Canaries canaries, Runnable jobs) {
        this.api = api;
        this.usual = new UsualAnswers(json);
        this.cast = cast;
        this.canaries = canaries;
        this.jobs = jobs;
    }

    private record Open(String role, SignIn person, JsonNode task) {

        String id() {
            return task.path("id").asText();
        }

        String contract() {
            return task.path("contract").asText();
        }
    }

    /** Everybody works until nothing is left but tasks of this contract. */
    public void until(String contract) {
        for (int i = 0; i < TASKS_MAX; i++) {
            List<Open> open = open();
            List<Open> others = open.stream()
                    .filter(task -> !task.contract().equals(contract))
                    .toList();
            if (others.isEmpty() && !open.isEmpty()) {
                return;
            }
            complete(others.stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody gets to " + contract + " after " + completed)));
        }
        throw new AssertionError("still not at " + contract + " after " + completed);
    }

    /** Everybody works until nobody has a task. */
    public void toItsEnd() {
        for (List<Open> open = open(); !open.isEmpty(); open = open()) {
            if (completed.size() > TASKS_MAX) {
                throw new AssertionError("no end in sight: " + completed);
            }
            complete(open.get(0));
        }
    }

    /** The ids of the open tasks, by the role that has them. */
    public Map<String, List<String>> openTasks() {
        return open().stream()
                .collect(Collectors.groupingBy(Open::role, Collectors.mapping(Open::id, Collectors.toList())));
    }

    /** The contracts of the tasks that were completed, in their order. */
    public List<String> completed() {
        return List.copyOf(completed);
    }

    private List<Open> open() {
        jobs.run();
        List<Open> open = new ArrayList<>();
        cast.people()
                .forEach((role, person) -> api.get(person, TASKS + "?limit=200")
                        .path("items")
                        .forEach(task -> {
                            if (task.path("businessKey").asText().equals(cast.opportunity())) {
                                open.add(new Open(role, person, task));
                            }
                        }));
        return open;
    }

    /** With a canary in each field that may be left out, too, if the rules allow for it. */
    private void complete(Open open) {
        String contract = open.contract();
        JsonNode shown = api.get(open.person(), TASKS + "/" + open.id());
        JsonNode view = shown.path("view");
        Origin at = new Origin(open.role(), contract, "");
        ObjectNode answers = strangers(contract, view).isEmpty()
                ? canaries.written(usual.to(contract, view), view, at)
                : usual.read("{'decision': 'again', 'excluded': ['" + String.join("', '", strangers(contract, view))
                        + "']}");
        String door = TASKS + "/" + open.id() + "/completion";
        amounts(answers, open.role());
        ObjectNode all = canaries.withOptionals(answers, shown.path("answersSchema"), at);
        if (api.post(open.person(), door, all).status() != 204) {
            ApiClient.expect(204, contract + " " + answers, api.post(open.person(), door, answers));
        }
        completed.add(contract);
    }

    /** Prices that nobody else charges. */
    private void amounts(ObjectNode answers, String role) {
        for (JsonNode line : answers.path("priceLines")) {
            String cents =
                    String.format(Locale.ROOT, "%02d", 11 + canaries.all().size() % 80);
            String thousands =
                    "6" + (1 + cast.people().keySet().stream().toList().indexOf(role));
            Origin at = new Origin(role, "contributeSection", "priceLines.amount");
            ((ObjectNode) line).put("amount", thousands + "741." + cents);
            canaries.add(thousands + "741." + cents, at);
            canaries.add(thousands + ",741." + cents, at);
        }
    }

    private List<String> strangers(String contract, JsonNode view) {
        List<String> strangers = new ArrayList<>();
        if (contract.equals("confirmTeam")) {
            view.at("/choices/team").forEach(member -> {
                if (!cast.organisations().contains(member.path("value").asText())) {
                    strangers.add(member.path("value").asText());
                }
            });
        }
        return strangers;
    }
}
