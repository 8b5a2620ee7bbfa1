package jom.disclosure;

import static jom.disclosure.Ensemble.ORIGINATOR;
import static jom.disclosure.Ensemble.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jom.JomTest;
import jom.network.Caller;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What each role is answered at each door in each stage of an opportunity, against the answers stored in
 * {@code src/test/resources/golden}. A difference is either a leak or a new field: look at it as each role, classify the
 * field in {@code golden/fields.csv}, and store the answers anew with {@code mvn test -Dtest=GoldenViewsTest
 * -Djom.golden=write}; the difference goes into the commit.
 */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GoldenViewsTest {

    private final MockMvc http;
    private final ObjectMapper json;
    private final Ensemble all;
    private final Play play;
    private final Opportunities opportunities;
    private final OrganisationDirectory organisations;

    GoldenViewsTest(
            MockMvc http,
            ObjectMapper json,
            Ensemble.Assembly assembly,
            Play play,
            Opportunities opportunities,
            OrganisationDirectory organisations) {
        this.http = http;
        this.json = json;
        this.all = assembly.assemble();
        this.play = play;
        this.opportunities = opportunities;
        this.organisations = organisations;
    }

    @Test
    void showEachRoleInEachStageWhatIsStored() throws Exception {
        OpportunityId id = play.takeIn(all);
        Golden golden = new Golden(names(id));
        Consumer<String> look = stage -> look(golden, stage, id);
        play.open(all, id, look);
        play.formTeam(all, id, look);
        play.agree(all, id, look);
        play.offer(all, id, look);
        play.win(all, id, look);
        playAndWithdraw(golden);
        golden.assertNothingLeft();
    }

    /** The same invitations, taken back. */
    private void playAndWithdraw(Golden golden) {
        OpportunityId id = play.takeIn(all);
        play.open(all, id, stage -> {});
        play.withdraw(all, id);
        look(golden.about(names(id)), "14-withdrawn", id);
    }

    private Map<String, String> names(OpportunityId id) {
        OpportunityFacts facts = opportunities.facts(id);
        Map<String, String> names = new HashMap<>();
        names.put(id.toString(), "opportunity");
        names.put(facts.number(), "number");
        names.put(all.portfolio().toString(), "portfolio");
        names.put(facts.customer().name(), "customer");
        names.put(String.valueOf(facts.customer().domain()), "domain");
        names.put(String.valueOf(facts.customer().registrationNumber()), "registration");
        all.organisations().forEach((role, organisation) -> {
            names.put(organisation.toString(), role);
            names.put(organisations.get(organisation).name(), "name of " + role);
        });
        all.people().forEach((role, person) -> names.put(person.signInName(), "person " + role));
        return names;
    }

    private void look(Golden golden, String stage, OpportunityId id) {
        all.people().forEach((role, person) -> {
            try {
                golden.compare(stage, role, answers(id, role, person));
            } catch (Exception failure) {
                throw new AssertionError(stage + " as " + role, failure);
            }
        });
    }

    private Map<String, JsonNode> answers(OpportunityId id, String role, PersonProfile person) throws Exception {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String door : doors(id, all.organisations().getOrDefault(role, all.organisation(ORIGINATOR)))) {
            MockHttpServletResponse answer =
                    new Caller(http, person).read("/api/v1" + door).andReturn().getResponse();
            JsonNode body = json.readTree(answer.getContentAsString());
            answers.put(door, answer.getStatus() == 200 ? of(body, id) : refusal(answer.getStatus(), body));
        }
        return answers;
    }

    private List<String> doors(OpportunityId id, OrganisationId own) {
        String opportunity = "/opportunities/" + id;
        String split = "/split-agreements/" + id;
        OrganisationId participant = all.organisation(PARTICIPANT);
        return List.of(
                "/opportunities",
                opportunity,
                opportunity + "/participants",
                opportunity + "/invitations",
                opportunity + "/timeline",
                opportunity + "/steps",
                opportunity + "/team-proposal",
                opportunity + "/charter",
                opportunity + "/proposal",
                opportunity + "/proposal/sections/" + own,
                opportunity + "/proposal/sections/" + participant,
                split,
                split + "/parts/" + own,
                split + "/parts/" + participant,
                split + "/postings",
                "/journal",
                "/statements");
    }

    private JsonNode refusal(int status, JsonNode problem) {
        return json.getNodeFactory()
                .textNode(status + " " + problem.path("type").asText());
    }

    /** Lists hold what is about this opportunity; of those whom a team lacks, whoever else is in the network, one. */
    private JsonNode of(JsonNode body, OpportunityId id) {
        if (body.has("items") && !body.path("items").isEmpty()) {
            ArrayNode items = json.createArrayNode();
            body.path("items").forEach(item -> {
                String about = item.path(item.has("opportunityId") ? "opportunityId" : "id")
                        .asText();
                if (item.has("position") || about.equals(id.toString())) {
                    items.add(item);
                }
            });
            ((ObjectNode) body).set("items", items);
        }
        if (body.has("rejectedCount") && body instanceof ObjectNode proposal) {
            JsonNode one = body.at("/rejected/0");
            assertThat(one.properties()).isNotEmpty();
            ObjectNode stable = json.createObjectNode();
            one.fieldNames().forEachRemaining(field -> stable.put(field, "«" + field + "»"));
            proposal.put("rejectedCount", "«rejectedCount»")
                    .putArray("rejected")
                    .add(stable);
        }
        return body;
    }
}
