package jom.workflow.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.network.Reader;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunitySummary;
import jom.workflow.OpenTasks;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskNames;
import jom.workflow.Viewer;
import org.springframework.stereotype.Component;

/** Fills the rows of a list of what is under way, for a manager. */
@Component
class RunningRows {

    private final Opportunities opportunities;
    private final OpenTasks tasks;
    private final TaskNames names;
    private final CourseWords words;
    private final Clock clock;

    RunningRows(Opportunities opportunities, OpenTasks tasks, TaskNames names, CourseWords words, Clock clock) {
        this.opportunities = opportunities;
        this.tasks = tasks;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    List<RunningOpportunity> of(List<Board.Place> places, ModelMap model, Reader reader, Viewer viewer) {
        List<String> keys = places.stream().map(Board.Place::opportunity).toList();
        Map<String, OpportunitySummary> known =
                opportunities
                        .mine(reader, keys.stream().map(OpportunityId::parse).toList())
                        .stream()
                        .collect(Collectors.toMap(summary -> summary.id().toString(), Function.identity()));
        Map<String, List<TaskAtHand>> open =
                tasks.about(keys).stream().collect(Collectors.groupingBy(TaskAtHand::businessKey));
        Sight sight = new Sight(reader, viewer, true, true, Set.of(), Map.of());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(known.get(place.opportunity()))
                        .map(summary ->
                                row(place, summary, open.getOrDefault(place.opportunity(), List.of()), model, sight))
                        .stream())
                .toList();
    }

    private RunningOpportunity row(
            Board.Place place, OpportunitySummary known, List<TaskAtHand> open, ModelMap model, Sight sight) {
        Instant now = clock.instant();
        return new RunningOpportunity(
                known.id(),
                known.number(),
                known.title(),
                place.element(),
                words.step(model, place.element(), null, sight.viewer().language()),
                place.since(),
                Optional.ofNullable(place.due()),
                place.isLate(now),
                open.stream().map(task -> open(task, sight, now)).toList());
    }

    private RunningOpportunity.OpenStep open(TaskAtHand task, Sight sight, Instant now) {
        return new RunningOpportunity.OpenStep(
                names.of(task, sight.viewer().language()),
                Holders.of(task.groups().stream().findFirst().orElse(""), sight),
                Optional.ofNullable(task.due()),
                task.due() != null && task.due().isBefore(now));
    }
}
