package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Models speak one language: how elements are called, and what they are called to people. */
class ModelStyleTest {

    private static final int NODES_MAX = 15;
    private static final String MEANING = "_[a-z][A-Za-z0-9]*";

    private final Map<String, BpmnModelInstance> models = new TreeMap<>();

    ModelStyleTest() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
            String name = Objects.requireNonNull(file.getFilename());
            if (!name.startsWith("test")) {
                models.put(name.replace(".bpmn", ""), Bpmn.readModelFromStream(file.getInputStream()));
            }
        }
    }

    private <T extends ModelElementInstance> void each(Class<T> type, Consumer<T> check) {
        assertThat(models).isNotEmpty();
        models.values().forEach(model -> model.getModelElementsByType(type).forEach(check));
    }

    @Test
    void aFileHoldsTheOneProcessOfItsName() {
        models.forEach((name, model) -> assertThat(model.getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getId()).isEqualTo(name);
                    assertThat(process.getName()).isNotBlank();
                    assertThat(process.isExecutable()).isTrue();
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
                }));
    }

    @Test
    void idsSayWhatAnElementIsAndMeans() {
        each(FlowNode.class, node -> assertThat(node.getId()).matches(kind(node) + MEANING));
        each(
                SequenceFlow.class,
                flow -> assertThat(flow.getId())
                        .isEqualTo("flow_" + meaning(flow.getSource()) + "_" + meaning(flow.getTarget())));
    }

    private static String kind(FlowNode node) {
        String type = node.getElementType().getTypeName();
        if (node instanceof Gateway) {
            return "gateway";
        }
        return node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent
                ? "event"
                : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private static String meaning(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    /** Verb and object; object and state. */
    @Test
    void activitiesAndEventsHaveNamesOfSeveralWords() {
        each(
                Activity.class,
                activity -> assertThat(activity.getName()).as(activity.getId()).matches("[A-Z][a-z]+( .+)+"));
        each(Event.class, event -> assertThat(event.getName()).as(event.getId()).matches("[A-Z][a-z]+( .+)+"));
    }

    @Test
    void whatSplitsAsksAndItsFlowsAnswer() {
        each(Gateway.class, gateway -> {
            Collection<SequenceFlow> answers = gateway.getOutgoing();
            if (answers.size() == 1) {
                assertThat(meaning(gateway)).startsWith("join");
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
            } else {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                assertThat(answers)
                        .as(gateway.getId())
                        .allSatisfy(answer -> assertThat(answer.getName()).isNotBlank());
            }
        });
    }

    /** What a gateway does not know becomes an incident, unless it asks for yes or no. */
    @Test
    void yesHasAConditionAndNoIsTheDefault() {
        each(SequenceFlow.class, flow -> {
            boolean isDecision = flow.getSource() instanceof Gateway
                    && flow.getSource().getOutgoing().size() > 1;
            boolean isNo = "No".equals(flow.getName());
            assertThat(flow.getConditionExpression() != null).as(flow.getId()).isEqualTo(isDecision && !isNo);
            assertThat(flow.getId().equals(flow.getSource().getAttributeValue("default")))
                    .as(flow.getId())
                    .isEqualTo(isNo);
        });
    }

    @Test
    void blueprintsStickToTheirDeployment() {
        each(UserTask.class, task -> assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment"));
        each(
                BusinessRuleTask.class,
                task -> assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment"));
        each(
                CallActivity.class,
                call -> assertThat(Objects.requireNonNullElse(call.getCamundaCalledElementBinding(), "latest"))
                        .as(call.getId())
                        .isEqualTo(call.getCalledElement().startsWith("$") ? "latest" : "deployment"));
    }

    @Test
    void levelsAreSmallAndHaveNoLanes() {
        each(LaneSet.class, lanes -> assertThat(lanes.getId()).as("lanes").isNull());
        models.forEach((name, model) -> model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowElement::getParentElement)
                .distinct()
                .forEach(level -> assertThat(level.getChildElementsByType(FlowNode.class))
                        .as(name)
                        .hasSizeLessThanOrEqualTo(NODES_MAX)));
    }
}
