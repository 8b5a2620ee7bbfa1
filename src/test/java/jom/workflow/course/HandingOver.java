package jom.workflow.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.handover.HandoverId;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.StartHandover;
import jom.workflow.OpenTask;
import jom.workflow.Viewer;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;

/** The manager of a cast hands over to a successor. */
final class HandingOver {

    private final Stage stage;
    private final Cast cast;
    private final PersonProfile successor;
    private final HandoverId id;
    private final Hand hand;

    private HandingOver(Stage stage, Cast cast, PersonProfile successor, HandoverId id, Hand hand) {
        this.stage = stage;
        this.cast = cast;
        this.successor = successor;
        this.id = id;
        this.hand = hand;
    }

    static HandingOver begun(Stage stage, Cast cast) {
        return begun(stage, cast, LocalDate.parse("2100-03-31"));
    }

    static HandingOver begun(Stage stage, Cast cast, LocalDate lastDay) {
        Locale language = cast.manager().language();
        PersonProfile successor = stage.network.person(language, Set.of(), Role.PPM);
        StartHandover order = new StartHandover(cast.manager().id(), successor.id(), "moves to another team", lastDay);
        HandoverId id = stage.network.as(
                cast.manager(),
                () -> stage.handings
                        .handovers()
                        .start(cast.portfolio(), cast.manager().reader(), order));
        return new HandingOver(stage, cast, successor, id, (person, task, view, answers) -> {
            stage.tasks.complete(stage.viewers.named(person.signInName()), task.id(), answers);
        });
    }

    /** The same, answered by this hand. */
    HandingOver by(Hand other) {
        return new HandingOver(stage, cast, successor, id, other);
    }

    HandoverId id() {
        return id;
    }

    PersonProfile leaving() {
        return cast.manager();
    }

    PersonProfile successor() {
        return successor;
    }

    HandoverView now() {
        return stage.handings.desk().get(id);
    }

    /** The open tasks of somebody in this handover, the newest first. */
    List<OpenTask> open(PersonProfile person) {
        return stage.tasks.newest(viewer(person), null, 200).stream()
                .filter(task -> task.businessKey().equals(id.toString()))
                .toList();
    }

    JsonNode shown(PersonProfile person) {
        return stage.network.as(
                person,
                () -> stage.tasks.show(viewer(person), open(person).get(0).id()).view());
    }

    /** Answers the newest task; quotes are single ones. */
    HandingOver answer(PersonProfile person, String contract, String answers) {
        OpenTask task = open(person).stream()
                .filter(each -> each.contract().equals(contract))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(contract + " is not open: " + open(person)));
        Course.Open open = new Course.Open(person, task);
        stage.proofread(open);
        JsonNode json = json(answers);
        stage.witness.see(
                open,
                () -> stage.network.as(person, () -> {
                    hand.answer(
                            person,
                            task,
                            stage.tasks.show(viewer(person), task.id()).view(),
                            json);
                    return id;
                }));
        return this;
    }

    private JsonNode json(String answers) {
        try {
            return stage.json.readTree(answers.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private Viewer viewer(PersonProfile person) {
        return stage.viewers.named(person.signInName());
    }

    /** The timer of this event runs off. */
    HandingOver fire(String event) {
        Job timer = stage.engine.getManagementService().createJobQuery().activityId(event).list().stream()
                .filter(job -> instances().anyMatch(job.getProcessInstanceId()::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(event + " is not waiting"));
        stage.engine.getManagementService().executeJob(timer.getId());
        return this;
    }

    List<String> ends() {
        return instances()
                .flatMap(instance -> stage
                        .engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .list()
                        .stream())
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    boolean isRunning() {
        return stage.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count()
                > 0;
    }

    private Stream<String> instances() {
        return stage
                .engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list()
                .stream()
                .map(instance -> instance.getId());
    }
}
