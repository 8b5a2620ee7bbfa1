package jom.workbench.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jom.network.OrganisationId;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workflow.progress.Holder;
import jom.workflow.progress.RunningOpportunity;
import jom.workflow.progress.StepLoad;

/** Puts the board of a portfolio into words. */
record BoardSpeech(Names names, Speech say) {

    private static final int LEVELS = 3;
    private static final int TWO = 2;

    List<BoardGroup> groups(List<RunningOpportunity> rows) {
        List<BoardGroup> groups = new ArrayList<>();
        rows.stream()
                .map(RunningOpportunity::step)
                .distinct()
                .forEach(step -> groups.add(new BoardGroup(
                        step,
                        rows.stream()
                                .filter(row -> row.step().equals(step))
                                .map(this::line)
                                .toList())));
        return groups;
    }

    private BoardLine line(RunningOpportunity row) {
        return new BoardLine(
                row.id(),
                row.number(),
                row.title(),
                row.open().stream().map(this::waiting).distinct().toList(),
                row.since(),
                row.due().orElse(null),
                row.late());
    }

    private String waiting(RunningOpportunity.OpenStep open) {
        return say.word(open.late() ? "board.waiting.late" : "board.waiting", who(open.heldBy()), open.name());
    }

    private String who(Holder holder) {
        return holder.kind() == Holder.Kind.PORTFOLIO
                ? say.word("ball.office")
                : holder.organisation().map(names::of).orElseGet(() -> say.word("ball.partner"));
    }

    List<LoadLine> loads(List<StepLoad> loads) {
        int most = Math.max(
                1, loads.stream().mapToInt(StepLoad::runningCount).max().orElse(1));
        return loads.stream()
                .map(load -> new LoadLine(
                        load.element(),
                        load.name(),
                        load.runningCount(),
                        load.lateCount(),
                        load.doneCount(),
                        (load.runningCount() * LEVELS + most - 1) / most,
                        load.medianSeconds()
                                .map(Duration::ofSeconds)
                                .map(this::duration)
                                .orElse(""),
                        mark(load)))
                .toList();
    }

    private String mark(StepLoad load) {
        return load.lateCount() == 0
                ? say.word("board.mark", load.runningCount())
                : say.word("board.mark.late", load.runningCount(), load.lateCount());
    }

    /** In the largest unit of which there are two. */
    private String duration(Duration duration) {
        if (duration.toDays() >= TWO) {
            return say.word("duration.days", duration.toDays());
        }
        if (duration.toHours() >= TWO) {
            return say.word("duration.hours", duration.toHours());
        }
        return duration.toMinutes() >= TWO
                ? say.word("duration.minutes", duration.toMinutes())
                : say.word("duration.moments");
    }

    static List<OrganisationId> named(List<RunningOpportunity> rows) {
        return rows.stream()
                .flatMap(row -> row.open().stream())
                .flatMap(open -> open.heldBy().organisation().stream())
                .collect(Collectors.toList());
    }
}
