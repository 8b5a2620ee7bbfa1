package jom.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.kernel.Money;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Customer;
import jom.opportunity.CustomerNeed;
import jom.opportunity.DeclineReason;
import jom.opportunity.Invitations;
import jom.opportunity.InvitePartner;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.opportunity.PartnerFacts;
import jom.opportunity.RecordCustomerDecision;
import jom.opportunity.TakeInOpportunity;
import jom.proposal.ContributeSection;
import jom.proposal.JointProposals;
import jom.proposal.PriceLine;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import jom.revenue.SplitLine;
import jom.revenue.SplitNegotiation;
import jom.revenue.SplitTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Texts of opportunities and of what hangs on them, in at one door and out at another. */
@JomTest
@Tag("data")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileOpportunitiesTest {

    private static final String URL = "/api/v1/opportunities";
    private static final int REASON_LENGTH_MAX = 1_000;
    private static final String PADDING = ", which is twenty long";

    /** Customers with the same host are the same, so each has one before its text. */
    private static final String HOST = "row%03d.example/";

    private static final int HOST_LENGTH = 15;

    /** The API of the modules, as far as these tests need it. */
    record Modules(
            NetworkFixture network,
            OpportunityFixture opportunities,
            TeamFixture teams,
            Invitations invitations,
            PartnerFacts facts,
            JointProposals proposals,
            SplitNegotiation splits) {}

    private final MockMvc http;
    private final ObjectMapper json;
    private final Modules modules;
    private Deal deal;

    @SuppressWarnings("NullAway.Init") // set before each test
    HostileOpportunitiesTest(
            MockMvc http,
            ObjectMapper json,
            NetworkFixture network,
            OpportunityFixture opportunities,
            TeamFixture teams,
            Invitations invitations,
            PartnerFacts facts,
            JointProposals proposals,
            SplitNegotiation splits) {
        this.http = http;
        this.json = json;
        this.modules = new Modules(network, opportunities, teams, invitations, facts, proposals, splits);
    }

    @BeforeEach
    void givenAnOriginator() {
        deal = modules.opportunities().deal();
    }

    private JsonNode read(Caller reader, String url) throws Exception {
        return json.readTree(reader.read(url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private JsonNode send(Caller writer, MockHttpServletRequestBuilder request, ObjectNode body) throws Exception {
        return json.readTree(writer.send(request, body.toString())
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Caller seller() {
        return new Caller(http, deal.seller());
    }

    private JsonNode opportunity(OpportunityId id) throws Exception {
        return read(seller(), URL + "/" + id);
    }

    @Test
    void intakesKeepThem() throws Exception {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("/title", HostileTexts.texts(TakeInOpportunity.TITLE_LENGTH_MAX));
        texts.put("/customer/name", HostileTexts.texts(Customer.NAME_LENGTH_MAX));
        texts.put("/customer/domain", HostileTexts.texts(Customer.DOMAIN_LENGTH_MAX - HOST_LENGTH - 1));
        texts.put("/customer/registrationNumber", HostileTexts.texts(Customer.REGISTRATION_NUMBER_LENGTH_MAX));
        texts.put("/customer/city", HostileTexts.texts(Customer.CITY_LENGTH_MAX));
        texts.put("/need/problem", HostileTexts.texts(CustomerNeed.PROBLEM_LENGTH_MAX - PADDING.length()));
        String[] countries = Locale.getISOCountries();
        int rounds = texts.values().stream().mapToInt(List::size).max().orElseThrow();
        assertThat(rounds)
                .as("one country each, so that no customer is another's")
                .isLessThan(countries.length);
        for (int round = 0; round < rounds; round++) {
            ObjectNode intake = intake(countries[round]);
            for (Map.Entry<String, List<String>> field : texts.entrySet()) {
                write(
                        intake,
                        field.getKey(),
                        field.getValue().get(round % field.getValue().size()),
                        round);
            }
            String id = send(seller(), post(URL), intake).path("id").asText();
            JsonNode kept = read(seller(), URL + "/" + id);
            texts.keySet().forEach(field -> assertThat(kept.at(field)).as(field).isEqualTo(intake.at(field)));
        }
    }

    private static void write(ObjectNode intake, String pointer, String text, int round) {
        int field = pointer.lastIndexOf('/');
        ObjectNode owner = field == 0 ? intake : (ObjectNode) intake.at(pointer.substring(0, field));
        String name = pointer.substring(field + 1);
        owner.put(
                name,
                switch (name) {
                    case "domain" -> HOST.formatted(round) + text;
                    case "problem" -> text + PADDING;
                    default -> text;
                });
    }

    private ObjectNode intake(String country) {
        ObjectNode intake =
                json.createObjectNode().put("expectedClose", "2100-06-30").put("origin", "tender");
        intake.putObject("customer").put("country", country).put("industry", "healthcare");
        ObjectNode need = intake.putObject("need");
        need.putArray("solutionAreas").add("patient-care");
        need.putArray("rolesWanted").add("solution");
        intake.putObject("value").put("amount", "1.00").put("currency", "EUR");
        intake.putObject("consent").put("toShare", true).put("toContact", true);
        return intake;
    }

    @Test
    void amendmentsKeepThem() throws Exception {
        OpportunityId id = modules.opportunities()
                .qualified(AnOpportunity.of(deal.originator()).order());
        List<String> titles = HostileTexts.texts(TakeInOpportunity.TITLE_LENGTH_MAX);
        List<String> problems = HostileTexts.texts(CustomerNeed.PROBLEM_LENGTH_MAX - PADDING.length());
        long version = opportunity(id).path("version").asLong();
        for (int round = 0; round < titles.size(); round++) {
            ObjectNode body = json.createObjectNode()
                    .put("title", titles.get(round))
                    .put("problem", problems.get(round % problems.size()) + PADDING);
            send(seller(), patch(URL + "/" + id).header("If-Match", "\"" + version++ + "\""), body);
            JsonNode kept = opportunity(id);
            assertThat(kept.path("title")).isEqualTo(body.path("title"));
            assertThat(kept.at("/need/problem")).isEqualTo(body.path("problem"));
        }
    }

    @Test
    void withdrawalsDecisionsAndAnswersKeepThem() throws Exception {
        OpportunityId asking = modules.opportunities()
                .qualified(AnOpportunity.of(deal.originator()).order());
        for (String text : HostileTexts.texts(REASON_LENGTH_MAX)) {
            OpportunityId given = modules.opportunities()
                    .qualified(AnOpportunity.of(deal.originator()).order());
            send(
                    seller(),
                    post(URL + "/" + given + "/withdrawal"),
                    json.createObjectNode().put("reason", text));
            assertThat(opportunity(given).path("endReason").asText()).isEqualTo(text);
            decline(asking, text);
        }
        for (String text : HostileTexts.texts(RecordCustomerDecision.NOTE_LENGTH_MAX)) {
            OpportunityId lost = modules.opportunities()
                    .proposed(
                            AnOpportunity.of(deal.originator()).order(),
                            modules.network().organisation("software-vendor"));
            send(
                    seller(),
                    post(URL + "/" + lost + "/customer-decision"),
                    json.createObjectNode()
                            .put("decision", "lost")
                            .put("reason", "price")
                            .put("note", text));
            assertThat(opportunity(lost).at("/decision/note").asText()).isEqualTo(text);
        }
    }

    /** Why it was asked and why it declined, in the same words. */
    private void decline(OpportunityId id, String text) throws Exception {
        OrganisationId invitee = modules.network().organisation("software-vendor");
        modules.invitations()
                .invite(
                        id,
                        List.of(new InvitePartner(
                                invitee, Set.of(ParticipantRole.SOLUTION), new PartnerType("software-vendor"), text)));
        modules.invitations().open(id, invitee, OpportunityFixture.EXPIRY);
        modules.invitations().decline(id, invitee, DeclineReason.OTHER, text);
        JsonNode invitations = read(seller(), URL + "/" + id + "/invitations");
        JsonNode last = invitations.get(invitations.size() - 1);
        assertThat(last.path("note").asText()).isEqualTo(text);
        assertThat(last.path("reason").asText()).isEqualTo(text);
    }

    @Test
    void sectionsAndPriceLinesKeepThem() throws Exception {
        Alliance team = modules.teams().chartered(1);
        modules.proposals().open(team.id());
        Caller partner = new Caller(http, modules.network().partnerUser(team.partner()));
        String url = URL + "/" + team.id() + "/proposal/sections/" + team.partner();
        List<String> titles = HostileTexts.texts(ContributeSection.TITLE_LENGTH_MAX);
        List<String> bodies = HostileTexts.texts(ContributeSection.TEXT_LENGTH_MAX);
        List<String> descriptions = HostileTexts.texts(PriceLine.DESCRIPTION_LENGTH_MAX);
        for (int round = 0; round < titles.size(); round++) {
            ObjectNode section = json.createObjectNode()
                    .put("title", titles.get(round))
                    .put("text", round < bodies.size() ? bodies.get(round) : "The same again.");
            section.putArray("priceLines")
                    .addObject()
                    .put("description", descriptions.get(round % descriptions.size()))
                    .putObject("price")
                    .put("amount", "1.00")
                    .put("currency", "EUR");
            send(partner, put(url).header("If-Match", "\"" + round + "\""), section);
            JsonNode kept = read(partner, url);
            section.fieldNames()
                    .forEachRemaining(field -> assertThat(kept.path(field)).isEqualTo(section.path(field)));
        }
    }

    @Test
    void splitsKeepThem() throws Exception {
        Alliance team = modules.teams().formed(1);
        modules.teams().proposed(team);
        Caller manager = new Caller(http, team.manager());
        List<String> labels = HostileTexts.texts(SplitLine.LABEL_LENGTH_MAX);
        for (int from = 0; from < labels.size(); from += SplitTerms.LINES_MAX - 1) {
            List<String> some = labels.subList(from, Math.min(labels.size(), from + SplitTerms.LINES_MAX - 1));
            List<SplitLine> lines = new ArrayList<>();
            some.forEach(label -> lines.add(new SplitLine.Fee(team.partner(), label, Money.of("0.01", "EUR"))));
            lines.add(new SplitLine.Rest(team.prime(), some.get(0)));
            modules.splits().propose(team.id(), lines);
            JsonNode kept =
                    read(manager, "/api/v1/split-agreements/" + team.id()).path("lines");
            assertThat(kept).hasSize(lines.size());
            for (int line = 0; line < lines.size(); line++) {
                assertThat(kept.path(line).path("label").asText())
                        .isEqualTo(lines.get(line).label());
            }
        }
    }

    /** What partners tell in their workflows is kept as one document, whatever the task. */
    @Test
    void factsKeepThem() throws Exception {
        OpportunityId id = modules.opportunities()
                .qualified(AnOpportunity.of(deal.originator()).order());
        Map<String, String> told = new LinkedHashMap<>();
        for (String text : HostileTexts.strings()) {
            told.put("field" + told.size(), text);
            told.put(text, "as a name");
        }
        modules.facts().record(id, deal.originator(), "hostile", told);
        assertThat(modules.facts()
                        .latest(id, deal.originator(), "hostile")
                        .orElseThrow()
                        .content())
                .isEqualTo(told);
    }
}
