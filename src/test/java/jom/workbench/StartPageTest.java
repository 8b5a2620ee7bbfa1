package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.AnOpportunity;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@JomTest
class StartPageTest {

    private static final Pattern TITLES = Pattern.compile("<bdi>(title-\\d+)</bdi>");

    private final Visitors visitors;
    private final NetworkFixture network;
    private final OpportunityFixture opportunities;
    private final OpportunityIntake intake;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private Deal deal;

    @Autowired
    StartPageTest(
            MockMvc http,
            NetworkFixture network,
            OpportunityFixture opportunities,
            OpportunityIntake intake,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.visitors = new Visitors(http);
        this.network = network;
        this.opportunities = opportunities;
        this.intake = intake;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void makeADeal() {
        deal = opportunities.deal();
    }

    @Test
    void saysWhatToDoWhenNothingWaits() throws Exception {
        PersonProfile newcomer = network.partnerUser(network.organisation("reseller"));
        assertThat(visitors.read(newcomer, "/"))
                .contains("Open tasks (0)", "Nothing waits for you.", "You take part in no opportunity yet.");
    }

    @Test
    void leadsFromATaskToItsFormAndItsOpportunity() throws Exception {
        OpportunityId id = intake.takeIn(
                AnOpportunity.of(deal.originator()).titled("Clinic & more").order());
        String task = waits("organisation-" + deal.originator(), id.toString(), "2020-01-01T10:00");
        assertThat(visitors.read(deal.seller(), "/"))
                .contains("href=\"/camunda/app/tasklist/default/#/?task=" + task + "\"")
                .contains("href=\"/opportunities/" + id + "\"")
                .contains("Clinic &amp; more");
    }

    @Test
    void saysInWordsThatATaskIsLate() throws Exception {
        String group = "organisation-" + deal.originator();
        waits(group, Identifiers.next().toString(), "2100-01-01T10:00");
        assertThat(visitors.read(deal.seller(), "/")).doesNotContain(">Late<").contains("due 1 January 2100");
        waits(group, Identifiers.next().toString(), "2020-01-01T10:00");
        assertThat(visitors.read(deal.seller(), "/")).contains(">Late<", "was due 1 January 2020");
    }

    @Test
    void tellsWhoIsAskedNeitherCustomerNorTitle() throws Exception {
        OrganisationId invitee = network.organisation("software-vendor");
        OpportunityId id = opportunities.qualified(
                AnOpportunity.of(deal.originator()).titled("Secret title").order());
        opportunities.invited(id, invitee, ParticipantRole.SOLUTION);
        waits("organisation-" + invitee, id.toString(), "2100-01-01T10:00");
        assertThat(visitors.read(network.partnerUser(invitee), "/"))
                .contains("Invitation: Solution in Germany, EUR 250,000 – EUR 500,000")
                .doesNotContain("Secret title", "Kunde-", "JO-");
    }

    @Test
    void keepsOpportunitiesFromStrangers() throws Exception {
        intake.takeIn(AnOpportunity.of(deal.originator()).titled("Not for all").order());
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        PersonProfile otherManager = network.person(Role.PPM);
        assertThat(visitors.read(deal.manager(), "/")).contains("Not for all");
        assertThat(visitors.read(stranger, "/")).doesNotContain("Not for all");
        assertThat(visitors.read(otherManager, "/")).doesNotContain("Not for all");
    }

    @Test
    void ordersByTheColumnAskedFor() throws Exception {
        List<String> titles = new ArrayList<>();
        for (String amount : new String[] {"20.00", "3.00", "100.00"}) {
            String title = NetworkFixture.unique("title");
            titles.add(title);
            intake.takeIn(AnOpportunity.of(deal.originator())
                    .titled(title)
                    .worth(amount, "EUR")
                    .order());
        }
        assertThat(titlesOf("/")).containsExactly(titles.get(2), titles.get(1), titles.get(0));
        assertThat(titlesOf("/?sort=value")).containsExactly(titles.get(1), titles.get(0), titles.get(2));
        assertThat(titlesOf("/?sort=value&direction=desc"))
                .containsExactly(titles.get(2), titles.get(0), titles.get(1));
        assertThat(titlesOf("/?sort=number&direction=asc")).containsExactlyElementsOf(titles);
    }

    private List<String> titlesOf(String path) throws Exception {
        return TITLES.matcher(visitors.read(deal.seller(), path))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?sort=nothing&direction=x&page=0&before=y",
                "/?page=-1",
                "/?page=99999999999999999999",
                "/?sort=%3Cscript%3E",
                "/?before=00000000-0000-0000-0000-000000000000"
            })
    void takesOddLinksForTheFirstPage(String odd) throws Exception {
        visitors.open(deal.seller(), odd).andExpect(status().isOk());
        assertThat(visitors.read(deal.seller(), odd)).doesNotContain("<script>");
    }

    @Test
    void namesWhoHoldsTheBallWithoutGivingAnInviteeAway() throws Exception {
        OrganisationId invitee = network.organisation("software-vendor");
        OpportunityId id =
                opportunities.qualified(AnOpportunity.of(deal.originator()).order());
        waits("organisation-" + invitee, id.toString(), "2100-01-01T10:00");
        assertThat(visitors.read(deal.seller(), "/")).contains("A partner");
        waits("organisation-" + deal.originator(), id.toString(), "2100-01-01T10:00");
        assertThat(visitors.read(deal.seller(), "/")).contains("<span>You</span>");
    }

    /** A task as the process engine opens one. */
    private String waits(String group, String businessKey, String due) {
        String id = Identifiers.next().toString();
        transaction.executeWithoutResult(status -> jdbc.update(
                "insert into open_task (task_id, group_id, contract, name, process_key, business_key, created, due)"
                        + " values (?, ?, 'signCharter', 'Sign charter', 'charterAgreement', ?, ?, ?)",
                id,
                group,
                businessKey,
                LocalDateTime.parse("2020-01-01T08:00"),
                LocalDateTime.parse(due)));
        return id;
    }
}
