package jom.workflow.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.workflow.passage.Passage;
import org.jspecify.annotations.Nullable;

/** One course, read for one reader. */
final class CourseReading {

    private final Map<String, RanInstance> instances = new LinkedHashMap<>();
    private final List<RanStep> ran;
    private final List<Passage> passages;
    private final Belongings belongings;
    private final ModelMaps models;
    private final CourseWords words;
    private final Sight sight;
    private final Locale language;
    private final Instant now;

    CourseReading(RanCourse course, ModelMaps models, CourseWords words, Sight sight, Locale language, Instant now) {
        course.instances().forEach(instance -> instances.put(instance.id(), instance));
        this.ran = course.steps();
        this.passages = course.passages();
        this.belongings = new Belongings(course, models);
        this.models = models;
        this.words = words;
        this.sight = sight;
        this.language = language;
        this.now = now;
    }

    Progress read() {
        List<Step> steps = new ArrayList<>();
        ran.stream()
                .filter(step -> !step.isInterruption() && isForReader(step))
                .map(this::step)
                .forEach(steps::add);
        steps.addAll(next());
        GatewayReading gateways = new GatewayReading(models, words, language);
        passages.forEach(passage -> {
            @Nullable RanInstance instance = instances.get(passage.instance());
            if (instance != null) {
                gateways.read(passage, instance, of(passage), sight);
            }
        });
        return new Progress(steps, gateways.gateways(), gateways.rulings(), interruptions());
    }

    private List<Interruption> interruptions() {
        return ran.stream()
                .filter(RanStep::isInterruption)
                .filter(step -> instances.containsKey(step.instance()))
                .filter(step -> sight.sees(belongings.of(step.instance())))
                .flatMap(step -> interruption(step).stream())
                .toList();
    }

    private Optional<Interruption> interruption(RanStep step) {
        ModelMap model = models.of(step.definition(), instance(step.instance()).key());
        return Optional.ofNullable(model.boundaries().get(step.element()))
                .map(boundary -> new Interruption(
                        model.key(),
                        words.process(model, language),
                        belongings.of(step.instance()).organisation().flatMap(sight::disclosed),
                        step.element(),
                        words.element(model, step.element(), language),
                        boundary.reason(),
                        words.why(model, boundary, language),
                        step.begun()));
    }

    /** Where a workflow passed from one to another, each passage is still its own organisation's. */
    private Belonging of(Passage passage) {
        return passage.workflowOf() == null ? belongings.of(passage.instance()) : Belongings.to(passage.workflowOf());
    }

    private boolean isForReader(RanStep step) {
        return instances.containsKey(step.instance()) && (sight.sees(belongings.of(step.instance())) || isOwn(step));
    }

    /** One participant may be asked about a part of another. */
    private boolean isOwn(RanStep step) {
        return step.group() != null
                && Holders.of(step.group(), sight)
                        .organisation()
                        .filter(sight.reader()::belongsTo)
                        .isPresent();
    }

    private Step step(RanStep step) {
        RanInstance instance = instance(step.instance());
        ModelMap model = models.of(step.definition(), instance.key());
        return new Step(
                model.key(),
                words.process(model, language),
                belongings.of(instance.id()).organisation().flatMap(sight::disclosed),
                step.element(),
                words.step(model, step.element(), step.taskName(), language),
                model.types().getOrDefault(step.element(), StepType.EVENT),
                state(step),
                sight.task(step),
                holder(step),
                Optional.of(step.begun()),
                Optional.ofNullable(step.due()),
                Optional.ofNullable(step.ended()));
    }

    private RanInstance instance(String id) {
        return Optional.ofNullable(instances.get(id)).orElseThrow();
    }

    private StepState state(RanStep step) {
        if (step.ended() != null) {
            return step.dropped() ? StepState.DROPPED : StepState.DONE;
        }
        return step.due() != null && step.due().isBefore(now) ? StepState.LATE : StepState.OPEN;
    }

    private Optional<Holder> holder(RanStep step) {
        if (step.group() != null) {
            return Optional.of(Holders.of(step.group(), sight));
        }
        return step.called() == null
                ? Optional.empty()
                : belongings.of(step.called()).organisation().map(whose -> Holders.of(whose, sight));
    }

    /** What can follow the open steps of each workflow that the reader sees, and is not open itself. */
    private List<Step> next() {
        Map<String, Set<String>> open = new HashMap<>();
        ran.stream()
                .filter(step -> step.ended() == null)
                .forEach(step -> open.computeIfAbsent(step.instance(), any -> new LinkedHashSet<>())
                        .add(step.element()));
        List<Step> ahead = new ArrayList<>();
        instances.values().stream()
                .filter(instance -> open.containsKey(instance.id()) && sight.sees(belongings.of(instance.id())))
                .forEach(instance -> ahead.addAll(next(instance, open.getOrDefault(instance.id(), Set.of()))));
        return ahead;
    }

    private List<Step> next(RanInstance instance, Set<String> open) {
        ModelMap model = models.of(instance.definition(), instance.key());
        return open.stream()
                .flatMap(element -> model.next().getOrDefault(element, Set.of()).stream())
                .filter(element -> !open.contains(element))
                .distinct()
                .map(element -> ahead(model, element, belongings.of(instance.id())))
                .toList();
    }

    private Step ahead(ModelMap model, String element, Belonging workflow) {
        ModelMap.@Nullable Task task = model.tasks().get(element);
        return new Step(
                model.key(),
                words.process(model, language),
                workflow.organisation().flatMap(sight::disclosed),
                element,
                words.step(model, element, null, language),
                model.types().getOrDefault(element, StepType.EVENT),
                StepState.NEXT,
                Optional.empty(),
                task == null ? whoseWorkflow(model, element, workflow) : Holders.ahead(task, workflow, sight),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What each participant does for itself is nobody's until it begins. */
    private static Optional<Holder> whoseWorkflow(ModelMap model, String element, Belonging caller) {
        return caller.joint() && model.parts().contains(element) ? Optional.of(Holders.everybody()) : Optional.empty();
    }
}
