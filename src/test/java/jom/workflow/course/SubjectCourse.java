package jom.workflow.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jom.network.PersonProfile;
import jom.workflow.OpenTask;
import jom.workflow.Viewer;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;

/** What people do in a process that is not about an opportunity. */
abstract class SubjectCourse<S extends SubjectCourse<S>> {

    final Stage stage;
    private final String key;
    private final Hand hand;

    SubjectCourse(Stage stage, UUID subject, Hand hand) {
        this.stage = stage;
        this.key = subject.toString();
        this.hand = hand;
    }

    /** Answers as a task list does. */
    static Hand atTheDesk(Stage stage) {
        return (person, task, view, answers) ->
                stage.tasks.complete(stage.viewers.named(person.signInName()), task.id(), answers);
    }

    abstract S self();

    /** The open tasks of somebody in this process, the newest first. */
    List<OpenTask> open(PersonProfile person) {
        return stage.tasks.newest(viewer(person), null, 200).stream()
                .filter(task -> task.businessKey().equals(key))
                .toList();
    }

    JsonNode shown(PersonProfile person) {
        return stage.network.as(
                person,
                () -> stage.tasks.show(viewer(person), open(person).get(0).id()).view());
    }

    /** Answers the newest task; quotes are single ones. */
    S answer(PersonProfile person, String contract, String answers) {
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
                    return key;
                }));
        return self();
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
    S fire(String event) {
        Job timer = stage.engine.getManagementService().createJobQuery().activityId(event).list().stream()
                .filter(job -> instances().anyMatch(job.getProcessInstanceId()::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(event + " is not waiting"));
        stage.engine.getManagementService().executeJob(timer.getId());
        return self();
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
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
    }

    private Stream<String> instances() {
        return stage
                .engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .list()
                .stream()
                .map(instance -> instance.getId());
    }
}
