package jom.workflow;

import static jom.workflow.Tasklist.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Map;
import jom.network.NetworkFixture;

/** The form by which opportunities are taken in, as Tasklist sends it. */
final class StartForm {

    private StartForm() {}

    static HttpResponse<String> submit(Tasklist tasklist, JsonNode answers) {
        return tasklist.call("POST", door(tasklist), answers.toString());
    }

    /** For whoever may start it. */
    static String door(Tasklist tasklist) {
        for (JsonNode definition : tasklist.read(
                ENGINE + "/process-definition?firstResult=0&maxResults=15&latest=true&startablePermissionCheck=true")) {
            if (definition.path("key").asText().equals("jointOpportunity")) {
                return ENGINE + "/process-definition/" + definition.path("id").asText() + "/submit-form";
            }
        }
        throw new AssertionError("nothing can be taken in");
    }

    /** All that is needed, about a new customer. */
    static JsonNode answers(String amount, String currency) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode variables = json.createObjectNode();
        Map.of(
                        "title", "One patient file",
                        "customerName", NetworkFixture.unique("Kunde"),
                        "customerCountry", "DE",
                        "customerIndustry", "healthcare",
                        "problem", "Patient files live in seven systems that do not talk to each other.",
                        "amount", amount,
                        "currency", currency,
                        "expectedClose", "2100-06-30",
                        "origin", "customerRequest")
                .forEach((field, value) -> variables.putObject(field).put("value", value));
        variables.putObject("consentToShare").put("value", true);
        Map.of("solutionAreas", "[\"patient-care\"]", "rolesWanted", "[\"solution\"]")
                .forEach((field, value) ->
                        variables.putObject(field).put("type", "Json").put("value", value));
        return json.createObjectNode().set("variables", variables);
    }
}
