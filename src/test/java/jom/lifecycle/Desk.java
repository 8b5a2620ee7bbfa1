package jom.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The open tasks of one opportunity, opened and answered one by one over HTTP. */
final class Desk {

    private static final String TASKS = "/api/v1/tasks";

    private final ApiClient api;
    private final String opportunity;
    private final List<SignIn> people;

    /** @param people who between them have all its tasks */
    Desk(ApiClient api, String opportunity, List<SignIn> people) {
        this.api = api;
        this.opportunity = opportunity;
        this.people = List.copyOf(people);
    }

    private record Open(SignIn person, String path) {}

    /** What the form of the open task shows; there must be one with this contract. */
    JsonNode shown(String contract) {
        Open open = open(contract);
        return api.get(open.person(), open.path()).path("view");
    }

    void answer(String contract, ObjectNode answers) {
        ApiClient.expect(204, contract + " " + answers, tryToAnswer(contract, answers));
    }

    ApiClient.Answer tryToAnswer(String contract, ObjectNode answers) {
        Open open = open(contract);
        return api.post(open.person(), open.path() + "/completion", answers);
    }

    private Open open(String contract) {
        for (SignIn person : people) {
            for (JsonNode task : api.get(person, TASKS + "?limit=200").path("items")) {
                if (task.path("businessKey").asText().equals(opportunity)
                        && task.path("contract").asText().equals(contract)) {
                    return new Open(person, TASKS + "/" + task.path("id").asText());
                }
            }
        }
        throw new AssertionError("nobody has a task " + contract);
    }
}
