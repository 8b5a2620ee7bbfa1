package jom.workbench;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.kernel.MalformedIdentifier;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunitySummary;
import jom.workflow.OpenTasks;
import jom.workflow.TaskAtHand;
import jom.workflow.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The reader's opportunities, a stretch of the newest {@value #STRETCH} at a time; ordering and pages are within the
 * stretch.
 */
@Component
class OpportunityLines {

    static final int STRETCH = 200;

    private static final int PAGE = 20;

    private final Opportunities opportunities;
    private final OpenTasks tasks;

    OpportunityLines(Opportunities opportunities, OpenTasks tasks) {
        this.opportunities = opportunities;
        this.tasks = tasks;
    }

    OpportunityList of(Reader reader, Viewer viewer, OpportunityQuery query) {
        List<OpportunitySummary> found = opportunities.mine(reader, start(query.before()), STRETCH + 1);
        boolean more = found.size() > STRETCH;
        List<OpportunitySummary> stretch = more ? found.subList(0, STRETCH) : found;
        List<OpportunityLine> lines = lines(stretch, viewer).stream()
                .sorted(query.order().comparator(query.isDescending()))
                .toList();
        int pages = Math.max(1, (lines.size() + PAGE - 1) / PAGE);
        int page = Math.min(query.pageNumber(), pages);
        return new OpportunityList(
                lines.subList((page - 1) * PAGE, Math.min(page * PAGE, lines.size())),
                query.order(),
                query.isDescending(),
                page,
                pages,
                lines.size(),
                start(query.before()).orElse(null),
                more ? stretch.get(STRETCH - 1).id() : null);
    }

    private static Optional<OpportunityId> start(@Nullable String before) {
        try {
            return Optional.ofNullable(before).map(OpportunityId::parse);
        } catch (MalformedIdentifier other) {
            return Optional.empty();
        }
    }

    private List<OpportunityLine> lines(List<OpportunitySummary> stretch, Viewer viewer) {
        List<String> keys = stretch.stream().map(found -> found.id().toString()).toList();
        Map<String, List<TaskAtHand>> open = tasks.about(keys).stream().collect(groupingBy(TaskAtHand::businessKey));
        return stretch.stream()
                .map(found -> line(found, open.getOrDefault(found.id().toString(), List.of()), viewer))
                .toList();
    }

    private static OpportunityLine line(OpportunitySummary found, List<TaskAtHand> open, Viewer viewer) {
        return new OpportunityLine(
                found.id(),
                found.number(),
                found.title(),
                found.customerName(),
                found.stage(),
                found.value(),
                found.expectedClose(),
                "ball." + holder(found, open, viewer),
                open.isEmpty() ? null : open.get(0).created());
    }

    /** No names: until somebody accepts, others do not learn who was asked. */
    private static String holder(OpportunitySummary found, List<TaskAtHand> open, Viewer viewer) {
        if (open.isEmpty()) {
            return found.stage().isEnd() ? "nobody" : "system";
        }
        if (open.stream().anyMatch(task -> task.groups().stream().anyMatch(viewer.groups()::contains))) {
            return "you";
        }
        long partners = open.stream()
                .flatMap(task -> task.organisations(OrganisationId::new).stream())
                .distinct()
                .count();
        if (partners == 0) {
            return "office";
        }
        return partners == 1 ? "partner" : "partners";
    }
}
