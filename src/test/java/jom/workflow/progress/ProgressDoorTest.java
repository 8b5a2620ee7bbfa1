package jom.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jom.JomTest;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Who is told what of the course of an opportunity. */
@JomTest
class ProgressDoorTest {

    private static final int VENDOR = 1;
    private static final int LICENSING = 2;

    private final MockMvc http;
    private final ObjectMapper json;
    private final Casts casts;
    private final Stage stage;
    private final NetworkFixture network;
    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;

    @Autowired
    ProgressDoorTest(
            MockMvc http,
            ObjectMapper json,
            Casts casts,
            Stage stage,
            NetworkFixture network,
            ProcessEngine engine,
            JdbcTemplate jdbc) {
        this.http = http;
        this.json = json;
        this.casts = casts;
        this.stage = stage;
        this.network = network;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    private Cast cast() {
        return casts.of("hosting-provider", "software-vendor", "large-account-reseller");
    }

    private Course takenIn(Cast cast) {
        return stage.takenIn(cast, ParticipantRole.SOLUTION, ParticipantRole.RESALE);
    }

    private JsonNode steps(PersonProfile reader, OpportunityId id) throws Exception {
        return json.readTree(new Caller(http, reader)
                .read(path(id))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String path(OpportunityId id) {
        return "/api/v1/opportunities/" + id + "/steps";
    }

    private static List<JsonNode> in(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .toList();
    }

    private static Set<String> processes(JsonNode progress) {
        Set<String> found = new TreeSet<>();
        progress.path("steps").forEach(step -> found.add(step.path("process").asText()));
        progress.path("gateways")
                .forEach(passed -> found.add(passed.path("process").asText()));
        return found;
    }

    private static List<String> elements(JsonNode progress, StepState state) {
        return in(progress.path("steps"), "state", state.key()).stream()
                .map(step -> step.path("element").asText())
                .toList();
    }

    @Test
    void existsForThoseInsideOnly() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("answerInvitation");
        PersonProfile invited = cast.person(cast.partner(VENDOR));
        PersonProfile otherManager = network.person(Role.PPM);
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        for (PersonProfile outsider : List.of(invited, otherManager, stranger)) {
            new Caller(http, outsider).read(path(course.id())).andExpect(status().isNotFound());
            new Caller(http, outsider).read(path(OpportunityId.next())).andExpect(status().isNotFound());
        }
        steps(cast.person(cast.originator()), course.id());
        steps(cast.manager(), course.id());
    }

    @Test
    void tellsWhatIsDoneOpenAndNextAndWhoHoldsIt() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("qualifyOpportunity");
        JsonNode progress = steps(cast.person(cast.originator()), course.id());
        assertThat(elements(progress, StepState.DONE)).containsExactly("userTask_confirmRegistration");
        assertThat(elements(progress, StepState.OPEN))
                .containsExactly("callActivity_register", "userTask_qualifyOpportunity");
        assertThat(elements(progress, StepState.NEXT)).containsExactly("callActivity_formTeam");
        JsonNode done = in(progress.path("steps"), "element", "userTask_confirmRegistration")
                .get(0);
        assertThat(done.at("/heldBy/kind").asText()).isEqualTo("portfolio");
        assertThat(Instant.parse(done.path("ended").asText()))
                .isAfterOrEqualTo(Instant.parse(done.path("begun").asText()));
        JsonNode open = in(progress.path("steps"), "element", "userTask_qualifyOpportunity")
                .get(0);
        assertThat(open.at("/heldBy/organisation").asText())
                .isEqualTo(cast.originator().toString());
        assertThat(open.path("name").asText()).isEqualTo("Qualify opportunity");
        assertThat(Instant.parse(open.path("due").asText()))
                .isAfter(Instant.parse(open.path("begun").asText()));
        assertThat(open.path("ended").isNull()).isTrue();
    }

    @Test
    void tellsOfAStepWhoseDeadlineHasPassedThatItIsLate() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("qualifyOpportunity");
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(course.id().toString())
                .singleResult();
        engine.getTaskService().setDueDate(task.getId(), Date.from(Instant.parse("2020-01-01T00:00:00Z")));
        JsonNode progress = steps(cast.manager(), course.id());
        assertThat(elements(progress, StepState.LATE)).containsExactly("userTask_qualifyOpportunity");
        assertThat(elements(progress, StepState.OPEN)).containsExactly("callActivity_register");
    }

    @Test
    void tellsWhoWillHoldWhatIsNextAsFarAsThatIsKnown() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("proposeCharter");
        JsonNode signing = in(steps(cast.manager(), course.id()).path("steps"), "element", "userTask_signCharter")
                .get(0);
        assertThat(signing.path("state").asText()).isEqualTo("next");
        assertThat(signing.at("/heldBy/kind").asText()).isEqualTo("participants");
        assertThat(signing.at("/heldBy/organisation").isNull()).isTrue();
        course.until("signOffProposal");
        JsonNode decided = in(
                        steps(cast.person(cast.partner(VENDOR)), course.id()).path("steps"),
                        "element",
                        "userTask_recordCustomerDecision")
                .get(0);
        assertThat(decided.path("state").asText()).isEqualTo("next");
        assertThat(decided.at("/heldBy/organisation").asText())
                .isEqualTo(cast.originator().toString());
    }

    @Test
    void tellsWhyAnInvitationEndedInBetween() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("answerInvitation");
        course.fire("event_firstReminderDue").fire("event_invitationExpired");
        JsonNode between = steps(cast.manager(), course.id()).path("interruptions");
        assertThat(between)
                .extracting(each -> each.path("element").asText())
                .containsExactly(
                        "event_firstReminderDue",
                        "event_firstReminderDue",
                        "event_invitationExpired",
                        "event_invitationExpired");
        assertThat(between)
                .extracting(each -> each.path("reason").asText())
                .containsExactly("stillOpen", "stillOpen", "notInTime", "notInTime");
        assertThat(between.get(0).path("why").asText()).isEqualTo("\u201cAnswer invitation\u201d was still open.");
        assertThat(between.get(2).path("name").asText()).isEqualTo("Invitation expired");
        assertThat(elements(steps(cast.manager(), course.id()), StepState.DONE))
                .doesNotContain("event_firstReminderDue");
    }

    @Test
    void tellsWhyAGatewayWentItsWayToThoseWhoLead() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("qualifyOpportunity");
        for (PersonProfile leading : List.of(cast.person(cast.originator()), cast.manager())) {
            JsonNode passed = steps(leading, course.id()).path("gateways").get(0);
            assertThat(passed.path("question").asText()).isEqualTo("Registration granted?");
            assertThat(passed.path("answer").asText()).isEqualTo("Yes");
            assertThat(passed.path("flow").asText()).isEqualTo("flow_isRegistrationGranted_qualifyOpportunity");
            assertThat(passed.at("/facts/0/name").asText()).isEqualTo("registrationGranted");
            assertThat(passed.at("/facts/0/value").asBoolean()).isTrue();
            assertThat(passed.at("/rulings/0/decision").asText()).isEqualTo("registrationOutcome");
            assertThat(passed.at("/rulings/0/row").asText()).isEqualTo("rule_unclaimedCustomer");
            assertThat(passed.at("/rulings/0/why").asText()).startsWith("Nobody else has registered this customer");
            assertThat(passed.at("/rulings/0/facts/0/label").asText())
                    .isEqualTo("Customer claimed by another registration?");
            assertThat(passed.at("/rulings/0/facts/0/text").asText()).isEqualTo("no");
        }
    }

    @Test
    void keepsTheGroundsOfJointDecisionsFromThoseWhoJoinLater() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("signCharter");
        JsonNode progress = steps(cast.person(cast.partner(VENDOR)), course.id());
        JsonNode granted = in(progress.path("gateways"), "element", "gateway_isRegistrationGranted")
                .get(0);
        assertThat(granted.path("facts")).isNotEmpty();
        assertThat(granted.path("rulings")).isEmpty();
        assertThat(progress.path("rulings")).isEmpty();
    }

    @Test
    void keepsTheInsideOfAPartFromOtherParticipants() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("contributeSection");
        JsonNode vendors = steps(cast.person(cast.partner(VENDOR)), course.id());
        JsonNode licensings = steps(cast.person(cast.partner(LICENSING)), course.id());
        assertThat(processes(vendors))
                .contains(
                        "jointOpportunity",
                        "charterAgreement",
                        "jointProposal",
                        "prepareSoftwareVendor",
                        "partnerInvitation")
                .doesNotContain("prepareLargeAccountReseller", "prepareHostingProvider", "hostingSizing");
        assertThat(processes(licensings))
                .contains("prepareLargeAccountReseller")
                .doesNotContain("prepareSoftwareVendor", "prepareHostingProvider");
        assertThat(partOf(vendors)).containsExactly(cast.partner(VENDOR).toString());
        List<JsonNode> parts = in(vendors.path("steps"), "element", "callActivity_prepare");
        assertThat(parts.stream().map(part -> part.at("/heldBy/organisation").asText()))
                .containsExactlyInAnyOrderElementsOf(cast.organisations().stream()
                        .map(OrganisationId::toString)
                        .toList());
        assertThat(parts).allMatch(part -> part.path("state").asText().equals("done"));
    }

    private static Set<String> partOf(JsonNode progress) {
        return StreamSupport.stream(progress.path("steps").spliterator(), false)
                .filter(step -> !step.path("element").asText().equals("userTask_confirmHostingRight"))
                .map(step -> step.path("partOf"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** The software vendor confirms the hosting right in the provider's workflow. */
    @Test
    void showsAParticipantWhatItWasAskedInAnothersPart() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("confirmHostingRight");
        JsonNode progress = steps(cast.person(cast.partner(VENDOR)), course.id());
        assertThat(in(progress.path("steps"), "process", "hostingRight").stream()
                        .map(step -> step.path("element").asText()))
                .containsExactly("userTask_confirmHostingRight");
        assertThat(in(progress.path("gateways"), "process", "hostingRight")).isEmpty();
    }

    @Test
    void showsManagersEveryStepAndAnswerButNotWhatAPartWasToldAndAdvised() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("contributeSection");
        JsonNode managers = steps(cast.manager(), course.id());
        JsonNode own = steps(cast.person(cast.partner(LICENSING)), course.id());
        assertThat(processes(managers))
                .contains(
                        "prepareSoftwareVendor",
                        "prepareLargeAccountReseller",
                        "prepareHostingProvider",
                        "hostingRight");
        JsonNode seen = in(managers.path("gateways"), "element", "gateway_isRenewalOfAnother")
                .get(0);
        assertThat(seen.path("answer").asText()).isEqualTo("No");
        assertThat(seen.path("facts")).isEmpty();
        assertThat(seen.path("rulings")).isEmpty();
        JsonNode known = in(own.path("gateways"), "element", "gateway_isRenewalOfAnother")
                .get(0);
        assertThat(known.at("/facts/0/name").asText()).isEqualTo("renewalOfAnother");
        assertThat(known.at("/rulings/0/decision").asText()).isEqualTo("licensingVehicle");
        assertThat(known.at("/rulings/0/row").asText()).startsWith("rule_");
    }

    /** As after an update: workflows that began before anything was kept of them. */
    @Test
    void keepsAPartOfWhichNothingTellsWhoseItIsFromEverybodyButManagers() throws Exception {
        Cast cast = cast();
        Course course = takenIn(cast).until("contributeSection");
        jdbc.update("delete from passage where business_key = ?", course.id().toString());
        assertThat(processes(steps(cast.person(cast.originator()), course.id())))
                .doesNotContain("prepareSoftwareVendor", "prepareLargeAccountReseller", "partnerInvitation");
        assertThat(processes(steps(cast.manager(), course.id()))).contains("prepareSoftwareVendor");
    }

    @Test
    void hasNothingOpenOrNextOnceAllIsDone() throws Exception {
        Cast cast = casts.of("software-vendor", "reseller");
        Course course = stage.takenIn(cast, ParticipantRole.RESALE)
                .with(
                        "qualifyOpportunity",
                        "{'need': 'no', 'budget': 'no', 'authority': 'no', 'timing': 'no', 'decision': 'reject'}");
        course.toItsEnd();
        JsonNode progress = steps(cast.manager(), course.id());
        assertThat(elements(progress, StepState.OPEN)).isEmpty();
        assertThat(elements(progress, StepState.NEXT)).isEmpty();
        assertThat(elements(progress, StepState.DONE)).contains("userTask_qualifyOpportunity");
        JsonNode last = progress.path("gateways").get(progress.path("gateways").size() - 1);
        assertThat(last.path("question").asText()).isEqualTo("Registered?");
        assertThat(last.path("answer").asText()).isEqualTo("No");
    }
}
