package jom.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import jom.JomTest;
import jom.hostile.HostileTexts;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every string of the big list of naughty strings goes through the text fields of task forms and comes back in the next
 * form, or in the opportunity, as it was written. One vendor plays alone, so that matching has nothing to choose.
 */
@JomTest
@Tag("data")
class HostileAnswersTest {

    private static final String INTAKE = "{'title': 'Hostile', 'customer': {'name': '%s', 'country': 'DE', 'industry':"
            + " 'healthcare'}, 'need': {'problem': 'Texts of twenty characters at least', 'solutionAreas':"
            + " ['patient-care'], 'rolesWanted': ['solution']}, 'value': {'amount': '100.00', 'currency': 'EUR'},"
            + " 'expectedClose': '2100-06-30', 'origin': 'tender', 'consent': {'toShare': true, 'toContact': false},"
            + " 'ownRoles': ['solution']}";

    private final ApiClient api;
    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final ManagementService engine;
    private final UsualAnswers usual;
    private final ObjectMapper json;

    @Autowired
    HostileAnswersTest(
            @LocalServerPort int port,
            ObjectMapper json,
            NetworkFixture network,
            Portfolios portfolios,
            ManagementService engine) {
        this.api = new ApiClient(URI.create("http://127.0.0.1:" + port), json);
        this.json = json;
        this.network = network;
        this.portfolios = portfolios;
        this.engine = engine;
        this.usual = new UsualAnswers(json);
    }

    @Test
    void comeBackAsTheyWereWritten() throws IOException {
        OrganisationId vendor = network.organisation("software-vendor");
        PersonProfile manager = network.person(Role.PPM);
        portfolios.found(new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), List.of(vendor)));
        SignIn person = signIn(network.person(Set.of(vendor), Role.PARTNER_USER, Role.FINANCE));
        ObjectNode intake = usual.read(INTAKE.formatted(NetworkFixture.unique("Customer")));
        String id = ApiClient.expect(201, "intake", api.post(person, "/api/v1/opportunities", intake))
                .path("id")
                .asText();
        Desk desk = new Desk(api, id, List.of(person, signIn(manager)));

        registered(desk, person, id);
        chartered(desk);
        prepared(desk);
        proposed(desk);
        decided(desk, person, id);
        settled(desk);
        assertThat(opportunity(person, id).path("stage").asText()).isEqualTo("settled");
    }

    private void registered(Desk desk, SignIn person, String id) throws IOException {
        String reason = HostileTexts.texts(1_000).get(0);
        ObjectNode tooLong = usual("confirmRegistration").put("reason", "x".repeat(1_001));
        assertThat(desk.tryToAnswer("confirmRegistration", tooLong).status()).isEqualTo(400);
        desk.answer("confirmRegistration", usual("confirmRegistration").put("reason", reason));
        assertThat(opportunity(person, id).at("/registration/reason").asText()).isEqualTo(reason);
        String note = HostileTexts.texts(2_000).get(1);
        desk.answer("qualifyOpportunity", usual("qualifyOpportunity").put("note", note));
        assertThat(opportunity(person, id).at("/qualification/note").asText()).isEqualTo(note);
        desk.answer("confirmTeam", usual("confirmTeam"));
    }

    /** Countered round after round; from the fourth on the manager proposes. */
    private void chartered(Desk desk) throws IOException {
        List<String> works = HostileTexts.texts(1_000);
        List<String> longer = HostileTexts.texts(2_000);
        String comment = "";
        for (int round = 0; round < works.size(); round++) {
            JsonNode form = desk.shown("proposeCharter");
            assertThat(form.at("/objections/0/comment").asText()).isEqualTo(comment);
            ObjectNode charter = usual.to("proposeCharter", form);
            charter.put("confidentiality", longer.get(round % longer.size()));
            ((ObjectNode) charter.at("/workSplit/0")).put("work", works.get(round));
            desk.answer("proposeCharter", charter);
            JsonNode read = desk.shown("signCharter");
            assertThat(read.at("/charter/confidentiality").asText()).isEqualTo(longer.get(round % longer.size()));
            assertThat(read.at("/workSplit/0/work").asText()).isEqualTo(works.get(round));
            comment = longer.get((round + 1) % longer.size());
            ObjectNode answer = usual.to("signCharter", read);
            boolean last = round == works.size() - 1;
            desk.answer(
                    "signCharter",
                    last ? answer : answer.put("decision", "counter").put("comment", comment));
        }
    }

    private void prepared(Desk desk) throws IOException {
        String name = HostileTexts.texts(200).get(0);
        String regions = HostileTexts.texts(500).get(1);
        desk.answer(
                "attachSolution",
                usual.to("attachSolution", desk.shown("attachSolution"))
                        .put("solutionName", name)
                        .put("regions", regions));
        JsonNode solution = desk.shown("validateSolution").path("solution");
        assertThat(solution.path("solutionName").asText()).isEqualTo(name);
        assertThat(solution.path("regions").asText()).isEqualTo(regions);
        desk.answer("validateSolution", usual("validateSolution"));
    }

    private void proposed(Desk desk) throws IOException {
        List<String> titles = HostileTexts.texts(200);
        List<String> remarks = HostileTexts.texts(2_000);
        List<String> sections = HostileTexts.texts(20_000);
        String remark = "";
        for (int round = 0; round < titles.size(); round++) {
            assertThat(desk.shown("contributeSection").path("remark").asText()).isEqualTo(remark);
            String text = sections.get(round % sections.size());
            desk.answer("contributeSection", section(titles.get(round), text));
            JsonNode read = desk.shown("reviewProposal");
            assertThat(read.at("/sections/0/title").asText()).isEqualTo(titles.get(round));
            assertThat(read.at("/sections/0/text").asText()).isEqualTo(text);
            assertThat(read.at("/priceLines/0/description").asText()).isEqualTo(titles.get(round));
            remark = remarks.get(round % remarks.size());
            ObjectNode answer = usual("reviewProposal");
            boolean last = round == titles.size() - 1;
            desk.answer(
                    "reviewProposal",
                    last ? answer : answer.put("decision", "rework").put("comment", remark));
        }
        desk.answer("signOffProposal", usual("signOffProposal"));
    }

    private ObjectNode section(String title, String text) {
        ObjectNode section = json.createObjectNode().put("sectionTitle", title).put("sectionText", text);
        ArrayNode prices = section.putArray("priceLines");
        prices.addObject().put("description", title).put("amount", "100.00");
        return section;
    }

    private void decided(Desk desk, SignIn person, String id) throws IOException {
        String note = HostileTexts.texts(1_000).get(2);
        desk.answer("recordCustomerDecision", usual("recordCustomerDecision").put("note", note));
        assertThat(opportunity(person, id).at("/decision/note").asText()).isEqualTo(note);
        desk.answer("provisionLicences", usual("provisionLicences"));
        desk.answer("confirmLaunch", usual("confirmLaunch"));
    }

    private void settled(Desk desk) throws IOException {
        engine.createJobQuery().messages().list().forEach(job -> engine.executeJob(job.getId()));
        List<String> rulings = HostileTexts.texts(2_000);
        List<String> comments = HostileTexts.texts(1_000);
        String ruling = "";
        for (int round = 0; round < comments.size(); round++) {
            assertThat(desk.shown("approveSplit").path("ruling").asText()).isEqualTo(ruling);
            ObjectNode objection =
                    usual("approveSplit").put("decision", "object").put("comment", comments.get(round));
            desk.answer("approveSplit", objection);
            JsonNode read = desk.shown("resolveObjections");
            assertThat(read.at("/objections/0/comment").asText()).isEqualTo(comments.get(round));
            ruling = rulings.get(round % rulings.size());
            desk.answer("resolveObjections", usual("resolveObjections").put("ruling", ruling));
        }
        desk.answer("approveSplit", usual("approveSplit"));
    }

    private JsonNode opportunity(SignIn person, String id) {
        return api.get(person, "/api/v1/opportunities/" + id);
    }

    private ObjectNode usual(String contract) {
        return usual.to(contract, json.nullNode());
    }

    private static SignIn signIn(PersonProfile person) {
        return new SignIn(person.signInName(), NetworkFixture.PASSWORD);
    }
}
