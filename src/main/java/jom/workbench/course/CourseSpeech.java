package jom.workbench.course;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.OrganisationId;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workflow.progress.GatewayPassed;
import jom.workflow.progress.Holder;
import jom.workflow.progress.Interruption;
import jom.workflow.progress.Progress;
import jom.workflow.progress.Ruling;
import jom.workflow.progress.Said;
import jom.workflow.progress.Step;
import jom.workflow.progress.StepState;
import jom.workflow.progress.StepType;
import org.jspecify.annotations.Nullable;

/** Puts the course of an opportunity into words for one reader. */
record CourseSpeech(Names names, Speech say) {

    CourseLines of(Progress seen) {
        Set<OrganisationId> shown = seen.steps().stream()
                .filter(step -> step.type() == StepType.TASK && step.state().isOpen())
                .flatMap(step -> step.partOf().stream())
                .collect(Collectors.toSet());
        List<StepLine> open = seen.steps().stream()
                .filter(step -> isWithSomebody(step, shown))
                .map(this::line)
                .sorted(comparing(StepLine::late)
                        .reversed()
                        .thenComparing(StepLine::due, nullsLast(naturalOrder()))
                        .thenComparing(StepLine::since, nullsLast(naturalOrder())))
                .toList();
        List<StepLine> done = seen.steps().stream()
                .filter(step -> step.type() == StepType.TASK)
                .filter(step -> step.state() == StepState.DONE || step.state() == StepState.DROPPED)
                .map(this::line)
                .toList();
        return new CourseLines(
                open,
                ahead(seen),
                seen.gateways().stream().map(this::question).toList(),
                seen.interruptions().stream().map(this::interruption).toList(),
                seen.rulings().stream().map(this::advice).toList(),
                done);
    }

    /** A task; and of others' workflows, the inside of which the reader does not see, the workflow as a whole. */
    private static boolean isWithSomebody(Step step, Set<OrganisationId> shown) {
        if (!step.state().isOpen()) {
            return false;
        }
        return step.type() == StepType.TASK
                || (step.type() == StepType.WORKFLOW
                        && step.heldBy()
                                .filter(holder -> holder.organisation()
                                        .filter(shown::contains)
                                        .isEmpty())
                                .isPresent());
    }

    private List<StepLine> ahead(Progress seen) {
        Stream<Step> awaited = seen.steps().stream()
                .filter(step -> step.type() == StepType.EVENT && step.state().isOpen());
        Stream<Step> next = seen.steps().stream().filter(step -> step.state() == StepState.NEXT);
        return Stream.concat(awaited, next).map(this::line).toList();
    }

    private StepLine line(Step step) {
        @Nullable Instant due = step.due().orElse(null);
        @Nullable Instant ended = step.ended().orElse(null);
        boolean isLate = step.state() == StepState.LATE || (due != null && ended != null && ended.isAfter(due));
        return new StepLine(
                step.name(),
                where(step.processName(), step.partOf()),
                who(step),
                step.begun().orElse(null),
                due,
                ended,
                step.state() == StepState.DROPPED,
                isLate,
                step.taskId().orElse(null));
    }

    private String where(String process, Optional<OrganisationId> partOf) {
        return partOf.map(whose -> process + " \u00b7 " + names.of(whose)).orElse(process);
    }

    private String who(Step step) {
        if (step.type() == StepType.EVENT) {
            return say.word("course.awaited");
        }
        return step.heldBy().map(holder -> who(holder, step.state())).orElse("");
    }

    private String who(Holder holder, StepState state) {
        if (holder.kind() == Holder.Kind.PORTFOLIO) {
            return say.word("ball.office");
        }
        if (holder.kind() == Holder.Kind.PARTICIPANTS) {
            return say.word("ball.participants");
        }
        return holder.organisation()
                .map(names::of)
                .orElseGet(() -> say.word(state == StepState.NEXT ? "ball.partner" : "ball.asked"));
    }

    private QuestionLine question(GatewayPassed passed) {
        List<String> reasons = new ArrayList<>();
        passed.facts().stream().map(this::fact).forEach(reasons::add);
        passed.rulings().stream().map(this::advice).forEach(reasons::add);
        return new QuestionLine(
                passed.question(), passed.answer(), where(passed.processName(), passed.partOf()), passed.at(), reasons);
    }

    private InterruptionLine interruption(Interruption between) {
        return new InterruptionLine(
                between.name(), between.why(), where(between.processName(), between.partOf()), between.at());
    }

    private String fact(Said fact) {
        return fact.label() + (fact.label().endsWith("?") ? " " : ": ") + fact.text();
    }

    private String advice(Ruling ruling) {
        return say.word(
                "course.ruling",
                ruling.decisionName(),
                ruling.why(),
                ruling.facts().stream().map(this::fact).collect(Collectors.joining("; ")));
    }
}
