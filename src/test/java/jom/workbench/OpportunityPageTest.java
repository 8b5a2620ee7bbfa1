package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jom.JomTest;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Customer;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityIntake;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
class OpportunityPageTest {

    private static final Path HOSTILE = Path.of("..", "shared", "data", "hostile-input", "blns.json");
    private static final int TITLE_LENGTH_MAX = 120;

    private final Visitors visitors;
    private final NetworkFixture network;
    private final OpportunityFixture opportunities;
    private final OpportunityIntake intake;
    private Deal deal;
    private OrganisationId partner;
    private OrganisationId invitee;

    @Autowired
    OpportunityPageTest(
            MockMvc http, NetworkFixture network, OpportunityFixture opportunities, OpportunityIntake intake) {
        this.visitors = new Visitors(http);
        this.network = network;
        this.opportunities = opportunities;
        this.intake = intake;
    }

    @BeforeEach
    void makeADeal() {
        deal = opportunities.deal();
        partner = network.organisation("software-vendor");
        invitee = network.organisation("software-vendor");
    }

    private OpportunityId oneAcceptedOneAsked() {
        OpportunityId id = opportunities.qualified(AnOpportunity.of(deal.originator())
                .titled("Secret title")
                .at(customer("Secret customer"))
                .because("Secret customer has seven systems that do not talk to each other.")
                .order());
        opportunities.joined(id, partner, ParticipantRole.SOLUTION);
        opportunities.invited(id, invitee, ParticipantRole.SUPPORT);
        return id;
    }

    private static Customer customer(String name) {
        return new Customer(
                NetworkFixture.unique(name), null, new Territory("DE"), new Industry("healthcare"), null, null);
    }

    @Test
    void doesNotExistForStrangersAnyMoreThanAnUnknownOneDoes() throws Exception {
        OpportunityId id = oneAcceptedOneAsked();
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        PersonProfile otherManager = network.person(Role.PPM);
        for (PersonProfile outsider : List.of(stranger, otherManager)) {
            for (Object tried : List.of(id, OpportunityId.next(), "1", "x".repeat(500))) {
                visitors.open(outsider, "/opportunities/{id}", tried).andExpect(status().isNotFound());
                visitors.open(outsider, "/opportunities/{id}/diagram", tried).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void showsWhoIsAskedAPreviewWithoutCustomerAndTitle() throws Exception {
        OpportunityId id = oneAcceptedOneAsked();
        PersonProfile asked = network.partnerUser(invitee);
        visitors.open(asked, "/opportunities/{id}", id)
                .andExpect(status().isOk())
                .andExpect(view().name("preview"))
                .andExpect(content().string(containsString("Healthcare")));
        assertThat(visitors.read(asked, "/opportunities/{id}", id)).doesNotContain("Secret", "JO-", "250,000.00");
        visitors.open(asked, "/opportunities/{id}/diagram", id).andExpect(status().isNotFound());
    }

    @Test
    void showsParticipantsTheWholeButNotWhoWasAsked() throws Exception {
        OpportunityId id = oneAcceptedOneAsked();
        String asked = invitee.toString();
        String page = visitors.read(network.partnerUser(partner), "/opportunities/{id}", id);
        assertThat(page)
                .contains("Secret title", "Secret customer", "EUR 250,000.00", "your organisation", "takes part");
        assertThat(page).doesNotContain("has not answered", asked);
    }

    @Test
    void showsThoseWhoLeadWhomWasAsked() throws Exception {
        OpportunityId id = oneAcceptedOneAsked();
        for (PersonProfile leader : List.of(deal.seller(), deal.manager())) {
            assertThat(visitors.read(leader, "/opportunities/{id}", id)).contains("asked, has not answered");
        }
    }

    @Test
    void tellsTheCourseInWords() throws Exception {
        OpportunityId id = oneAcceptedOneAsked();
        String page = visitors.read(deal.seller(), "/opportunities/{id}", id);
        assertThat(page).contains("Where it stands", "Form team", "aria-current=\"step\"", "What happened");
        assertThat(page).doesNotContain("timeline.", "step.", "stage.", "state.", "??");
    }

    @Test
    void speaksGermanToWhoeverAsksForIt() throws Exception {
        OpportunityId id = oneAcceptedOneAsked();
        String page = visitors.read(deal.seller(), "/opportunities/{id}?language=de", id);
        assertThat(page).contains("Wo sie steht", "Team bilden", "250.000,00 EUR", "Was geschah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; javascript:alert(1)//",
                "${7*7} #{7*7} *{7*7} @{7*7} ~{7*7} [[${7*7}]] [(${7*7})]",
                "__${7*7}__::.x",
                "\u202eright to left"
            })
    void escapesWhateverATitleAndACustomerAreCalled(String hostile) throws Exception {
        OpportunityId id = intake.takeIn(AnOpportunity.of(deal.originator())
                .titled(hostile)
                .at(customer(hostile))
                .because(hostile + " and twenty characters more")
                .order());
        for (String path : List.of("/", "/opportunities/" + id)) {
            String page = visitors.read(deal.seller(), path);
            assertThat(page).doesNotContain("<script>alert", "<img src=x").contains("</main>");
            assertThat(page).doesNotContainPattern(">49<").doesNotContain("49 49");
        }
    }

    @Test
    void survivesEveryNaughtyString() throws Exception {
        OpportunityId id = intake.takeIn(AnOpportunity.of(deal.originator()).order());
        String page = visitors.read(deal.seller(), "/opportunities/{id}", id);
        int scripts = count(page, "<script");
        for (String hostile : naughty()) {
            OpportunityId other = intake.takeIn(
                    AnOpportunity.of(deal.originator()).titled(hostile).order());
            String read = visitors.read(deal.seller(), "/opportunities/{id}", other);
            assertThat(count(read, "<script")).as(hostile).isEqualTo(scripts);
            assertThat(read).as(hostile).endsWith("</html>\n");
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    /** Those that a title may be at all; without the public collection the worst of them. */
    private static List<String> naughty() throws IOException {
        if (!Files.exists(HOSTILE)) {
            return List.of("<svg onload=alert(1)>", "\u200b\u200d\ufeffx", "\ud83d\udc69\u200d\ud83d\udd2c");
        }
        List<String> found = new ArrayList<>();
        JsonNode strings = new ObjectMapper().readTree(Files.readString(HOSTILE));
        for (JsonNode string : strings) {
            String text = string.asText();
            if (text.contains("<") && text.length() <= TITLE_LENGTH_MAX && found.size() < 60) {
                found.add(text);
            }
        }
        return found;
    }
}
