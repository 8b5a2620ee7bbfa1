package jom.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jom.JomTest;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the course of an opportunity tells of the shipped models has words in every reader's language. */
@JomTest
class CourseWordsTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final List<String> NO_STEPS = List.of("deadlines", "matchingWeights", "splitTemplate");

    private final CourseWords words;

    @Autowired
    CourseWordsTest(CourseWords words) {
        this.words = words;
    }

    @Test
    void areThereForEveryStepAndEveryQuestionOfTheShippedModels() throws IOException {
        List<String> untold = new ArrayList<>();
        int told = 0;
        for (Path file : files(".bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            String key = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            ModelMap map = ModelMap.of(model, key, "organisationId");
            for (String element : spoken(model, map)) {
                told++;
                String english = words.step(map, element, null, Locale.ENGLISH);
                String german = words.step(map, element, null, Locale.GERMAN);
                if (english.equals(element) || english.equals(german)) {
                    untold.add(key + "." + element + "=" + english);
                }
            }
        }
        assertThat(told).isGreaterThan(270);
        assertThat(untold).isEmpty();
    }

    /** Steps, what can come in between, questions, the answers to them, and whatever else has a name in the diagram. */
    private static Set<String> spoken(BpmnModelInstance model, ModelMap map) {
        Set<String> spoken = new TreeSet<>(map.labels().keySet());
        spoken.addAll(map.types().keySet());
        spoken.addAll(map.boundaries().keySet());
        for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                spoken.add(gateway.getId());
                gateway.getOutgoing().stream().map(SequenceFlow::getId).forEach(spoken::add);
            }
        }
        return spoken;
    }

    @Test
    void sayWhyAnythingCameInBetween() throws IOException {
        Set<Reason> told = EnumSet.noneOf(Reason.class);
        for (Path file : files(".bpmn")) {
            String key = file.getFileName().toString().replace(".bpmn", "");
            ModelMap map = ModelMap.of(Bpmn.readModelFromFile(file.toFile()), key, "organisationId");
            for (BoundaryMap.Boundary boundary : map.boundaries().values()) {
                told.add(boundary.reason());
                assertThat(words.why(map, boundary, Locale.ENGLISH))
                        .as(key)
                        .doesNotContain("{", "_", "interruption.")
                        .isNotEqualTo(words.why(map, boundary, Locale.GERMAN));
            }
        }
        assertThat(told).containsExactlyInAnyOrder(Reason.values());
    }

    @Test
    void areThereForWhateverTheShippedGatewaysAsk() throws IOException {
        List<String> untold = new ArrayList<>();
        for (Path file : files(".bpmn")) {
            for (SequenceFlow flow : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(SequenceFlow.class)) {
                if (flow.getConditionExpression() != null) {
                    String asked = flow.getConditionExpression().getTextContent();
                    String name = asked.replaceAll("^\\$\\{\\s*([A-Za-z]+).*$", "$1");
                    Object value = asked.contains("'") ? asked.replaceAll(".*'(.*)'.*", "$1") : true;
                    Said english = words.asked(Map.entry(name, value), Locale.ENGLISH);
                    Said german = words.asked(Map.entry(name, value), Locale.GERMAN);
                    if (english.label().equals(german.label()) || english.text().equals(german.text())) {
                        untold.add(file + " " + english);
                    }
                }
            }
        }
        assertThat(untold).isEmpty();
    }

    @Test
    void areThereForEveryRowOfTheShippedTables() throws IOException {
        List<String> untold = new ArrayList<>();
        int told = 0;
        for (Path file : files(".dmn")) {
            DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
            String key = model.getModelElementsByType(Decision.class)
                    .iterator()
                    .next()
                    .getId();
            TableMap table = TableMap.of(model, key);
            if (NO_STEPS.contains(key)) {
                continue; // no task of a process asks them
            }
            for (String row : table.rows().keySet()) {
                told++;
                if (words.row(table, row, Locale.ENGLISH).equals(words.row(table, row, Locale.GERMAN))) {
                    untold.add(key + "." + row);
                }
            }
            for (String input : table.inputs().keySet()) {
                if (words.asked(table, input, 1, Locale.ENGLISH).equals(words.asked(table, input, 1, Locale.GERMAN))) {
                    untold.add(key + "." + input);
                }
            }
        }
        assertThat(told).isGreaterThan(25);
        assertThat(untold).isEmpty();
    }

    private static List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
