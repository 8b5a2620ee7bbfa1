package jom.workflow.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.Capability;
import jom.network.PersonProfile;
import jom.opportunity.Customer;
import jom.opportunity.ParticipantRole;
import jom.workflow.DeadlineWatch;
import jom.workflow.FormFile;
import jom.workflow.OpenTask;
import jom.workflow.Viewer;

/**
 * Every form as somebody opened it: opportunities go every way that there is a form for, and of each form what it showed
 * the one time when it showed most is kept, in each language.
 */
public final class OpenedForms {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String SPINE = "jointOpportunity";
    private static final int MONTHS_MAX = 8;

    private final Casts casts;
    private final Stage stage;
    private final DeadlineWatch watch;
    private final Map<String, Map<Locale, Opened>> opened = new TreeMap<>();

    public OpenedForms(Casts casts, Stage stage, DeadlineWatch watch) {
        this.casts = casts;
        this.stage = stage;
        this.watch = watch;
    }

    /**
     * A form and what it shows.
     *
     * @param data empty for a start form, which has all its words in itself
     */
    public record Opened(JsonNode form, JsonNode data) {}

    /** By contract and language. */
    public Map<String, Map<Locale, Opened>> all() {
        Cast cast = casts.of(
                "large-account-reseller", "software-vendor", "reseller", "system-integrator", "hosting-provider");
        Customer customer = stage.aCustomer(cast);
        start(cast);
        Course won = won(cast, customer);
        queued(customer);
        lost();
        won.toItsEnd();
        afterwards(won);
        withoutTeam();
        return opened;
    }

    private void start(Cast cast) {
        for (Locale language : LANGUAGES) {
            PersonProfile starter = casts.speaking(language, cast.originator());
            JsonNode form = stage.network.as(starter, this::startForm);
            keep("opportunityIntake", language, new Opened(form, stage.json.createObjectNode()));
        }
    }

    private JsonNode startForm() {
        String spine = stage.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(SPINE)
                .latestVersion()
                .singleResult()
                .getId();
        try (InputStream form = stage.engine.getFormService().getDeployedStartForm(spine)) {
            return stage.json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With whatever can be objected, refused and changed on the way; one step is late. */
    private Course won(Cast cast, Customer customer) {
        Course course = stage.takenIn(
                        cast,
                        customer,
                        ParticipantRole.SOLUTION,
                        ParticipantRole.RESALE,
                        ParticipantRole.INTEGRATION,
                        ParticipantRole.HOSTING)
                .by(this::look);
        Detours.all().forEach(course::with);
        course.until("attachSolution");
        stage.engine
                .getTaskService()
                .setDueDate(
                        course.next("attachSolution").task().id(),
                        Date.from(Instant.now().minusSeconds(60)));
        watch.round();
        return course.answer("handleOverdueStep");
    }

    /** Of a customer that is somebody else's already. */
    private void queued(Customer customer) {
        stage.takenIn(casts.of("reseller"), customer, ParticipantRole.SOLUTION)
                .by(this::look)
                .with("confirmRegistration", "{'outcome': 'queued'}")
                .toItsEnd();
    }

    private void lost() {
        stage.takenIn(
                        casts.of("reseller", "software-vendor", "software-vendor"),
                        Set.of(ParticipantRole.RESALE),
                        ParticipantRole.SOLUTION)
                .by(this::look)
                .with(
                        "answerInvitation",
                        "{'answer': 'decline', 'declineReason': 'unableToSupport', 'note': 'all hands full'}")
                .with("recordCustomerDecision", "{'decision': 'lost', 'reason': 'price'}")
                .toItsEnd();
    }

    private void afterwards(Course course) {
        course.fire("event_renewalDue").fire("event_yearlyCountDue").toItsEnd();
        for (int month = 0; month < MONTHS_MAX && !opened.containsKey("completeExit"); month++) {
            course.fire("event_nextStepDue").toItsEnd();
        }
    }

    private void withoutTeam() {
        Set<Capability> rare = Set.of(new Capability("internet-of-things"));
        stage.takenInWanting(casts.of(rare, "reseller", "software-vendor"), rare, ParticipantRole.SOLUTION)
                .by(this::look)
                .nobodyWillDo()
                .with("handleMissingTeam", "{'decision': 'abandon', 'reason': 'nobody left'}")
                .toItsEnd();
    }

    private void look(PersonProfile person, OpenTask task, JsonNode view, JsonNode answers) {
        Viewer viewer = stage.viewers.named(person.signInName());
        for (Locale language : LANGUAGES) {
            Viewer reader = new Viewer(viewer.signInName(), viewer.groups(), language);
            JsonNode shown = stage.tasks.show(reader, task.id()).view();
            keep(task.contract(), language, new Opened(FormFile.read(task.contract()), shown));
        }
        stage.tasks.complete(viewer, task.id(), answers);
    }

    private void keep(String contract, Locale language, Opened form) {
        opened.computeIfAbsent(contract, any -> new HashMap<>()).merge(language, form, OpenedForms::fuller);
    }

    private static Opened fuller(Opened one, Opened other) {
        return one.data().toString().length() < other.data().toString().length() ? other : one;
    }
}
