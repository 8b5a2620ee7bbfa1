package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Territory;
import jom.opportunity.OpportunityId;
import jom.opportunity.TimelineEntry;
import jom.workflow.OpenTask;
import jom.workflow.Viewer;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** One opportunity on its way: people open their tasks, see what the form shows, and answer. */
public final class Course {

    private static final int STEPS_MAX = 200;
    private static final int VARIABLES_MAX = 12;

    /** So many can be left out in one round. */
    private static final int EXCLUDED_MAX = 100;

    /** Their scripts leave out what the form is filled with. */
    private static final Set<String> COMPLETED_BY_THE_USUAL =
            Set.of("signCharter", "signSizing", "deliverMilestone", "requestChange", "acceptMilestone", "reportUsage");

    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "null");

    private final Stage stage;
    private final Cast cast;
    private final OpportunityId id;
    private final Answerer answerer;
    private final Map<String, Deque<String>> scripted = new HashMap<>();
    private final List<String> completed = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private boolean nobodyWillDo;
    private boolean byForm;
    private Consumer<Runnable> work = Runnable::run;
    private Hand hand;

    Course(Stage stage, Cast cast, OpportunityId id) {
        this.stage = stage;
        this.cast = cast;
        this.id = id;
        this.answerer = new Answerer(stage.json);
        this.hand = (person, task, view, answers) -> stage.tasks.complete(viewer(person), task.id(), answers);
    }

    /** A task that is open for somebody of the cast. */
    public record Open(PersonProfile person, OpenTask task) {}

    public OpportunityId id() {
        return id;
    }

    public Cast cast() {
        return cast;
    }

    /** The next answers to a contract, whoever gives them; after these the usual ones follow. */
    public Course with(String contract, String... answers) {
        Deque<String> queue = scripted.computeIfAbsent(contract, any -> new ArrayDeque<>());
        queue.addAll(List.of(answers));
        return this;
    }

    /** What is done to each answer and each job, such as counting. */
    public Course doing(Consumer<Runnable> wrapping) {
        work = wrapping;
        return this;
    }

    /** From now on answers take this way instead of the one through our own service. */
    public Course by(Hand other) {
        hand = other;
        byForm = true;
        return this;
    }

    /** From now on the manager excludes everybody who is proposed. */
    public Course nobodyWillDo() {
        nobodyWillDo = true;
        return this;
    }

    /** Lets everybody work until a task of this contract is the next. */
    public Course until(String contract) {
        work(task -> task.contract().equals(contract));
        assertThat(openContracts()).contains(contract);
        return this;
    }

    /** Lets everybody work until nobody has a task. */
    public Course toItsEnd() {
        work(task -> false);
        assertThat(open()).isEmpty();
        return this;
    }

    private void work(Predicate<OpenTask> stop) {
        for (int step = 0; step < STEPS_MAX; step++) {
            runJobs();
            List<Open> open = open();
            if (open.isEmpty() || open.stream().map(Open::task).anyMatch(stop)) {
                return;
            }
            complete(open.get(0));
        }
        throw new AssertionError("still at " + openContracts() + " after " + STEPS_MAX + " tasks: " + completed);
    }

    /** One person answers one task. */
    public Course answer(String contract, OrganisationId organisation, String answers) {
        Open open = open().stream()
                .filter(each -> each.task().contract().equals(contract))
                .filter(each -> each.person().equals(cast.person(organisation)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + contract + " for it, only " + openContracts()));
        complete(open, answerer.read(answers));
        return this;
    }

    /** Whoever has this task next answers it. */
    public Course answer(String contract) {
        complete(next(contract));
        return this;
    }

    /** What the form of the next such task shows. */
    public JsonNode shown(String contract) {
        return shown(next(contract));
    }

    public Open next(String contract) {
        return open().stream()
                .filter(each -> each.task().contract().equals(contract))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + contract + ", only " + openContracts()));
    }

    private void complete(Open open) {
        String contract = open.task().contract();
        JsonNode view = shown(open);
        Deque<String> queue = scripted.getOrDefault(contract, new ArrayDeque<>());
        if (!queue.isEmpty()) {
            complete(open, merged(contract, view, queue.remove()));
        } else if (contract.equals("confirmTeam")) {
            complete(open, team(view));
        } else {
            complete(open, answerer.answers(contract, view));
        }
    }

    /** Where a script leaves something out that the usual answer has, such as the hash of a charter, it is taken from there. */
    private JsonNode merged(String contract, JsonNode view, String script) {
        if (!COMPLETED_BY_THE_USUAL.contains(contract)) {
            return answerer.read(script);
        }
        return answerer.object(answerer.answers(contract, view).toString().replace('"', '\''))
                .setAll(answerer.object(script));
    }

    /** Organisations of other tests are in the same network; a manager who knows this cast leaves them out. */
    private JsonNode team(JsonNode view) {
        Set<String> ours = cast.organisations().stream().map(Object::toString).collect(Collectors.toSet());
        List<String> strangers = new ArrayList<>();
        view.at("/choices/team").forEach(choice -> {
            if (nobodyWillDo || !ours.contains(choice.path("value").asText())) {
                strangers.add(choice.path("value").asText());
            }
        });
        if (strangers.isEmpty()) {
            return answerer.read("{'decision': 'confirm'}");
        }
        if (!byForm) {
            othersWhoDeliverThere().limit(EXCLUDED_MAX - strangers.size()).forEach(strangers::add);
        }
        leftOut.addAll(strangers);
        return answerer.object("{'decision': 'again'}")
                .set("excluded", stage.json.valueToTree(new LinkedHashSet<>(strangers)));
    }

    /**
     * Whom the next rounds would propose; left out at once, for how many there are depends on which tests ran before. A form
     * offers those to choose who are proposed.
     */
    private Stream<String> othersWhoDeliverThere() {
        return stage.organisations.matchProfiles().stream()
                .filter(profile -> !cast.organisations().contains(profile.id()))
                .filter(profile -> delivers(profile.offering().territories()))
                .map(profile -> profile.id().toString())
                .filter(stranger -> !leftOut.contains(stranger));
    }

    private boolean delivers(Set<Territory> territories) {
        return territories.isEmpty() || territories.stream().anyMatch(territory -> territory.covers(cast.country()));
    }

    JsonNode shown(Open open) {
        Viewer viewer = viewer(open.person());
        return stage.network.as(
                open.person(), () -> stage.tasks.show(viewer, open.task().id()).view());
    }

    void complete(Open open, JsonNode answers) {
        stage.proofread(open);
        JsonNode view = shown(open);
        stage.network.as(open.person(), () -> {
            stage.witness.see(open, () -> work.accept(() -> hand.answer(open.person(), open.task(), view, answers)));
            return true;
        });
        completed.add(open.task().contract());
        assertVariables();
    }

    private Viewer viewer(PersonProfile person) {
        return stage.viewers.named(person.signInName());
    }

    /** Oldest first. */
    List<Open> open() {
        List<PersonProfile> people = new ArrayList<>(cast.people().values());
        people.add(cast.manager());
        List<Open> open = new ArrayList<>();
        for (PersonProfile person : people) {
            stage.tasks.newest(viewer(person), null, 50).stream()
                    .filter(task -> task.businessKey().equals(id.toString()))
                    .forEach(task -> open.add(new Open(person, task)));
        }
        open.sort((one, other) -> one.task().created().compareTo(other.task().created()));
        return open;
    }

    public List<String> openContracts() {
        return open().stream().map(open -> open.task().contract()).toList();
    }

    /** The contracts of the tasks that were completed, in their order. */
    public List<String> completed() {
        return List.copyOf(completed);
    }

    /** Runs what waits for the job executor; timers stay. */
    public void runJobs() {
        jobs(job -> true, true);
    }

    /** Fires the timer of this event, in whichever called process it is. */
    public Course fire(String activity) {
        jobs(job -> activity(job).equals(activity), false);
        return this;
    }

    /** When the timer of this event fires by itself. */
    public Instant dueAt(String activity) {
        return instances().stream()
                .flatMap(instance -> stage
                        .engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .stream())
                .filter(job -> activity(job).equals(activity))
                .map(job -> job.getDuedate().toInstant())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + activity));
    }

    private void jobs(Predicate<Job> wanted, boolean messages) {
        for (ProcessInstance instance : instances()) {
            var query = stage.engine.getManagementService().createJobQuery().processInstanceId(instance.getId());
            (messages ? query.messages() : query.timers())
                    .list().stream()
                            .filter(wanted)
                            .forEach(job -> work.accept(
                                    () -> stage.engine.getManagementService().executeJob(job.getId())));
        }
    }

    private String activity(Job job) {
        return stage.engine
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** Running ones of the spine and all it has called. What begins after the sale goes on by itself. */
    public List<ProcessInstance> spineInstances() {
        Set<String> spines = historic().stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals("jointOpportunity"))
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
        return instances().stream()
                .filter(instance -> spines.contains(instance.getRootProcessInstanceId()))
                .toList();
    }

    /** Running ones, the spine, all it has called, and what began after the sale. */
    public List<ProcessInstance> instances() {
        return stage.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list();
    }

    /** Few and flat in each running instance. */
    private void assertVariables() {
        for (ProcessInstance instance : instances()) {
            var variables = stage.engine.getRuntimeService().getVariablesTyped(instance.getId());
            assertThat(variables).hasSizeLessThanOrEqualTo(VARIABLES_MAX);
            assertThat(variables.keySet())
                    .allSatisfy(name -> assertThat(
                                    variables.getValueTyped(name).getType().getName())
                            .isIn(TYPES));
        }
    }

    /** The originator gives it up. */
    Course withdraw(String reason) {
        PersonProfile originator = cast.person(cast.originator());
        stage.network.as(originator, () -> {
            stage.withdrawal.withdraw(id, originator.reader(), reason);
            return true;
        });
        return this;
    }

    /** What this organisation reads of its history, oldest first. */
    List<TimelineEntry> timeline(OrganisationId reader) {
        return stage.opportunities.timeline(id, cast.person(reader).reader());
    }

    /** The ids of the end events that were reached, in the spine, all it has called, and what began after the sale. */
    public List<String> ends() {
        return historic().stream()
                .flatMap(instance -> stage
                        .engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private List<HistoricProcessInstance> historic() {
        return stage.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list();
    }
}
