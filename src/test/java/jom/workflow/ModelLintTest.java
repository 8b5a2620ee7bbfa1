package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What we ship is clean for whoever opens it in Camunda Modeler, whose linter says so there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelLintTest {

    private static final String NOT_READ = "import";

    private static final String START = "<startEvent id='start'/>";
    private static final String TIMED =
            "<startEvent id='timed'><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></startEvent>";
    private static final String TASK = "<task id='task'/>";

    @SuppressWarnings("NullAway.Init") // before all tests
    private Bpmnlint linter;

    @BeforeAll
    void begin() {
        linter = new Bpmnlint();
    }

    @AfterAll
    void end() {
        linter.close();
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"));
                Stream<Path> kit = Files.walk(Path.of("src", "main", "resources", "kit"))) {
            return Stream.concat(models, kit)
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void areManyWithTheSpineAndTheStarter() throws IOException {
        assertThat(shipped().map(file -> file.getFileName().toString()))
                .hasSizeGreaterThan(20)
                .contains("jointOpportunity.bpmn", "ownPreparation.bpmn");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hasNothingToSayAboutWhatWeShip(Path model) throws IOException {
        assertThat(linter.lint(Files.readString(model))).isEmpty();
    }

    /** One fault for each rule, in a model that is clean without it. */
    static Stream<Arguments> planted() {
        return Stream.of(
                arguments(
                        "ad-hoc-sub-process",
                        process("<adHocSubProcess id='planted'>" + START + TASK + "</adHocSubProcess>")),
                arguments(
                        "conditional-event",
                        process(
                                "<intermediateCatchEvent id='planted'><conditionalEventDefinition/></intermediateCatchEvent>")),
                arguments(
                        "event-based-gateway",
                        process("<eventBasedGateway id='planted'><outgoing>flow</outgoing></eventBasedGateway>"
                                + "<task id='task'><incoming>flow</incoming></task>"
                                + "<sequenceFlow id='flow' sourceRef='planted' targetRef='task'/>")),
                arguments(
                        "event-sub-process-typed-start-event",
                        process("<subProcess id='sub' triggeredByEvent='true'>" + START.replace("start'", "planted'")
                                + "</subProcess>")),
                arguments(
                        "link-event",
                        process("<intermediateThrowEvent id='planted'><linkEventDefinition name='nowhere'/>"
                                + "</intermediateThrowEvent>")),
                arguments(
                        "no-duplicate-sequence-flows",
                        process(
                                "<startEvent id='start'><outgoing>flow</outgoing><outgoing>planted</outgoing></startEvent>"
                                        + "<task id='task'><incoming>flow</incoming><incoming>planted</incoming></task>"
                                        + "<sequenceFlow id='flow' sourceRef='start' targetRef='task'/>"
                                        + "<sequenceFlow id='planted' sourceRef='start' targetRef='task'/>")),
                arguments(
                        "sub-process-blank-start-event",
                        process("<subProcess id='sub'>" + TIMED.replace("timed'", "planted'") + "</subProcess>")),
                arguments("single-blank-start-event", process(START + "<startEvent id='second'/>")),
                arguments(
                        "camunda-compat/history-time-to-live",
                        process(START).replace("camunda:historyTimeToLive='P1D'", "")),
                arguments(
                        NOT_READ, process(START + "<sequenceFlow id='planted' sourceRef='start' targetRef='none'/>")));
    }

    private static String process(String inside) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn'"
                + " targetNamespace='test'><process id='process' isExecutable='true' camunda:historyTimeToLive='P1D'>"
                + inside
                + "</process></definitions>";
    }

    @Test
    void hasNothingToSayAboutTheModelWithoutAFault() {
        assertThat(linter.lint(process(START + TIMED + TASK))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsAPlantedFault(String rule, String model) {
        assertThat(linter.lint(model)).isNotEmpty().allSatisfy(report -> {
            assertThat(report.rule()).isEqualTo(rule);
            assertThat(report.message()).isNotBlank();
        });
    }

    /** As a rule that a newer version adds, which would otherwise be trusted unseen. */
    @Test
    void plantsAFaultForEachRule() {
        List<Object> shown = planted().map(planted -> planted.get()[0]).toList();
        assertThat(linter.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(shown).contains(rule));
    }
}
