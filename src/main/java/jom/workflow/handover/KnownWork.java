package jom.workflow.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.portfolio.handover.HandoverView;
import jom.portfolio.handover.ItemKind;
import jom.portfolio.handover.ListedItem;
import jom.workflow.ClaimedTasks;
import jom.workflow.SubjectKey;
import jom.workflow.Subjects;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskNames;
import jom.workflow.Viewer;
import jom.workflow.progress.PortfolioProgress;
import jom.workflow.progress.RunningOpportunity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the open work of whoever leaves: what is under way in the portfolio, and the tasks claimed. */
@Component
class KnownWork {

    private static final int LINES_MAX = 50;

    private final PeopleDirectory people;
    private final PortfolioDirectory portfolios;
    private final PortfolioProgress progress;
    private final ClaimedTasks claimed;
    private final Subjects subjects;
    private final TaskNames names;

    KnownWork(
            PeopleDirectory people,
            PortfolioDirectory portfolios,
            PortfolioProgress progress,
            ClaimedTasks claimed,
            Subjects subjects,
            TaskNames names) {
        this.people = people;
        this.portfolios = portfolios;
        this.progress = progress;
        this.claimed = claimed;
        this.subjects = subjects;
        this.names = names;
    }

    /**
     * An opportunity that is under way.
     *
     * @param step where it is
     * @param next what its open tasks are called
     * @param dueOn the earliest deadline; empty if there is none
     * @param late whether that has passed, in words of a form: {@code yes} or nothing
     */
    record Line(String about, String step, String next, String dueOn, boolean late) {}

    /** A row as the form has it, filled in. */
    record Row(
            ItemKind kind,
            @Nullable String organisationId,
            String what,
            @Nullable LocalDate dueOn) {}

    /** Late ones first within each step, as the manager's own page has them. */
    List<Line> underWay(HandoverView handover, Viewer viewer) {
        PortfolioId portfolio = handover.portfolio();
        return knower(handover).stream()
                .flatMap(knower -> progress.running(portfolio, knower.reader(), viewer, null, LINES_MAX).stream())
                .map(running -> line(running, viewer))
                .toList();
    }

    /** Whoever leaves knows the portfolio, or the others who manage it do. */
    private Optional<PersonProfile> knower(HandoverView handover) {
        PortfolioId portfolio = handover.portfolio();
        return Stream.concat(
                        people.find(handover.leaving()).stream(), people.all(portfolios.managers(portfolio)).stream())
                .filter(person -> portfolios.isManagedBy(portfolio, person.reader()))
                .findFirst();
    }

    private static Line line(RunningOpportunity running, Viewer viewer) {
        return new Line(
                running.number() + " \u00b7 " + running.title(),
                running.step(),
                running.open().stream()
                        .map(RunningOpportunity.OpenStep::name)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                running.due().map(due -> viewer.written().day(day(due))).orElse(""),
                running.late());
    }

    /** Each claimed task of the portfolio as a decision that is still to be made. */
    List<Row> claimed(HandoverView handover, Viewer viewer) {
        Optional<PersonProfile> leaving = people.find(handover.leaving());
        return leaving.stream()
                .flatMap(person -> claimed.of(person.signInName(), handover.portfolio()).stream()
                        .map(task -> row(task, person, viewer)))
                .limit(LINES_MAX)
                .toList();
    }

    private Row row(TaskAtHand task, PersonProfile leaving, Viewer viewer) {
        SubjectKey about = task.subject();
        String line = subjects.lines(List.of(about), leaving.reader(), viewer).getOrDefault(about, "");
        String name = names.of(task, viewer.language());
        String what = line.isEmpty() ? name : line + ": " + name;
        return new Row(
                ItemKind.DECISION,
                null,
                what.substring(0, Math.min(what.length(), ListedItem.WHAT_LENGTH_MAX)),
                task.due() == null ? null : day(task.due()));
    }

    private static LocalDate day(Instant due) {
        return LocalDate.ofInstant(due, ZoneOffset.UTC);
    }
}
