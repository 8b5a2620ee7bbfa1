package jom.workflow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import jom.network.PersonProfile;
import jom.opportunity.ParticipantRole;
import jom.workflow.TaskAtHand;
import jom.workflow.Viewer;
import jom.workflow.course.Answerer;

/**
 * Plays through the services that our API and pages use, as the person whose task it is. Forms are opened where the
 * answer depends on what they show.
 */
final class ServicePlayer implements Player {

    private final Application jom;
    private final Teams teams;
    private final Answerer answerer;

    ServicePlayer(Application jom, Teams teams) {
        this.jom = jom;
        this.teams = teams;
        this.answerer = new Answerer(jom.json());
    }

    @Override
    public String name() {
        return "our services";
    }

    @Override
    public String start() {
        return teams.start(cast -> jom.stage()
                .takenIn(cast, ParticipantRole.SOLUTION, ParticipantRole.RESALE)
                .id()
                .toString());
    }

    @Override
    public void ended(String opportunity) {
        teams.ended(opportunity);
    }

    @Override
    public List<Turn> turns(String opportunity) {
        List<TaskAtHand> tasks = jom.open().about(opportunity);
        return tasks.isEmpty()
                ? WaitingJobs.about(jom.engine(), opportunity)
                : tasks.stream()
                        .map(task -> Turn.completion(task.contract(), () -> completing(task)))
                        .toList();
    }

    private Runnable completing(TaskAtHand task) {
        PersonProfile person = teams.worker(task);
        Viewer viewer = jom.viewers().named(person.signInName());
        JsonNode shown = answerer.isFixed(task.contract())
                ? MissingNode.getInstance()
                : jom.network()
                        .as(person, () -> jom.tasks().show(viewer, task.id()).view());
        JsonNode answers = answerer.answers(task.contract(), shown);
        return () -> jom.network().as(person, () -> {
            jom.tasks().complete(viewer, task.id(), answers);
            return true;
        });
    }
}
