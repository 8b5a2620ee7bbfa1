package jom.workflow.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jom.workflow.migration.UnknownProcess;
import org.springframework.stereotype.Component;

/** How busy the steps of called workflows are, for one list of opportunities. */
@Component
class CalledProgress {

    private final CalledSteps steps;
    private final ModelMaps models;
    private final CourseWords words;
    private final Clock clock;

    CalledProgress(CalledSteps steps, ModelMaps models, CourseWords words, Clock clock) {
        this.steps = steps;
        this.models = models;
        this.words = words;
        this.clock = clock;
    }

    /** The spine first, the others by their names. */
    List<UnderWay> processes(List<String> opportunities, Locale language) {
        List<UnderWay> found = new ArrayList<>();
        steps.processes(opportunities).stream()
                .filter(process -> !process.equals(OpportunityProgress.SPINE))
                .map(process -> named(process, language))
                .sorted(Comparator.comparing(UnderWay::name).thenComparing(UnderWay::process))
                .forEach(found::add);
        found.add(0, named(OpportunityProgress.SPINE, language));
        return found;
    }

    private UnderWay named(String process, Locale language) {
        return new UnderWay(process, words.process(models.latest(process), language));
    }

    /**
     * In the order of the model, what is waited for left out.
     *
     * @throws UnknownProcess if it ran for none of these opportunities
     */
    List<StepLoad> load(String process, List<String> opportunities, Locale language) {
        ModelMap model = models.latest(known(process, opportunities));
        Map<String, CalledSteps.Load> loads = steps.of(process, opportunities, clock.instant());
        return model.types().entrySet().stream()
                .filter(step -> step.getValue() != StepType.EVENT)
                .map(Map.Entry::getKey)
                .map(element -> load(model, element, loads.getOrDefault(element, new CalledSteps.Load()), language))
                .toList();
    }

    private StepLoad load(ModelMap model, String element, CalledSteps.Load load, Locale language) {
        return new StepLoad(
                element,
                words.step(model, element, null, language),
                load.running(),
                load.late(),
                load.done(),
                load.median());
    }

    /** The model as BPMN, for drawing. */
    String model(String process, List<String> opportunities) {
        return models.latestModel(known(process, opportunities));
    }

    /** What elements of it are called to the reader, by id. */
    Map<String, String> labels(String process, Locale language) {
        ModelMap model = models.latest(process);
        Map<String, String> labels = new TreeMap<>();
        model.labels().keySet().forEach(element -> labels.put(element, words.step(model, element, null, language)));
        return labels;
    }

    private String known(String process, List<String> opportunities) {
        if (!steps.processes(opportunities).contains(process)) {
            throw new UnknownProcess();
        }
        return process;
    }
}
