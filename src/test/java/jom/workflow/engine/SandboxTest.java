package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.kernel.Identifiers;
import jom.workflow.gate.Canary;
import jom.workflow.gate.PastTheGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Hostile models, put into the engine past every gate: none of their expressions reaches anything. */
@JomTest
class SandboxTest {

    private static final String ONE_TASK = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="%1$s" isExecutable="true">
                <startEvent id="start" />
                <sequenceFlow id="flow" sourceRef="start" targetRef="task" />
                <%2$s id="task" %3$s>
                  <extensionElements>
                    <camunda:field name="command" stringValue="id" />
                    <camunda:field name="to" stringValue="nobody@example.org" />
                    <camunda:field name="text" stringValue="nothing" />
                  </extensionElements>
                </%2$s>
              </process>
            </definitions>
            """;

    private final ProcessEngine engine;
    private final String key = "hostile" + Identifiers.next().toString().replace("-", "");

    @Autowired
    SandboxTest(ProcessEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
                "${''['class']}",
                "${''['cl'.concat('ass')]}",
                "${execution}",
                "${execution.getProcessEngineServices()}",
                "${execution['process'.concat('EngineServices')]}",
                "${execution.getBpmnModelInstance()}",
                "${task}",
                "${authenticatedUserId}",
                "${dataSource}",
                "${dataSource.getConnection()}",
                "${processEngine}",
                "${environment}",
                "${applicationContext}",
                "${openTasks}",
                "${peopleRegistry}",
                "${testPrepare.execute(execution)}",
                "${testPrepare.getClass()}",
                "${testHelpers.members}",
                "${harmless.toUpperCase()}",
                "${harmless.bytes}",
                "${list[0]}",
                "${list.size()}",
                "${now()}",
                "${dateTime().plusDays(3).toDate()}",
                "${currentUser()}",
                "${currentUserGroups()}",
                "${JSON('{}')}",
                "${XML('<a/>')}",
                "${S('<a/>')}",
                "#{harmless.getClass()}"
            })
    void refusesWhatReachesBeyondNames(String expression) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key)
                .startEvent()
                .userTask("wait")
                .exclusiveGateway("fork")
                .condition("hostile", withTheValueOf(expression))
                .endEvent()
                .moveToNode("fork")
                .endEvent()
                .done();
        assertThatThrownBy(() -> {
                    ProcessInstance instance = start(model, Map.of("harmless", "x", "list", List.of("a")));
                    engine.getTaskService().complete(taskOf(instance));
                })
                .isInstanceOf(ProcessEngineException.class);
    }

    private String taskOf(ProcessInstance instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    /** As a condition wants it: true if the expression has any value at all. */
    private static String withTheValueOf(String expression) {
        return "${not empty " + expression.substring(2, expression.length() - 1) + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${amount > 3}", "${kind == 'a' && !done}", "${kind eq 'a' ? true : false}", "${empty other}"})
    void comparesFlatVariables(String condition) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key)
                .startEvent()
                .exclusiveGateway("fork")
                .condition("yes", condition)
                .endEvent("reached")
                .moveToNode("fork")
                .condition("no", "${amount < 0}")
                .endEvent()
                .done();
        ProcessInstance instance = start(model, Map.of("amount", 4, "kind", "a", "done", false, "other", ""));
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId("reached")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void letsNoVariablePoseAsABuildingBlock() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key)
                .startEvent()
                .serviceTask("block")
                .camundaDelegateExpression("${testPrepare}")
                .endEvent("reached")
                .done();
        assertThat(start(model, Map.of("testPrepare", "something else")).isEnded())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "python", "feel"})
    void runsNoScripts(String language) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key)
                .startEvent()
                .scriptTask()
                .scriptFormat(language)
                .scriptText("1")
                .endEvent()
                .done();
        assertThatThrownBy(() -> start(model, Map.of())).isInstanceOf(ProcessEngineException.class);
    }

    /** A class would be made and called; a shell task is a class of the engine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:class=\"jom.workflow.gate.Canary\"",
                "camunda:type=\"shell\"",
            })
    void makesNoClasses(String attribute) {
        long before = Canary.songs();
        assertThatThrownBy(() -> start(
                        Bpmn.readModelFromStream(
                                new ByteArrayInputStream(ONE_TASK.formatted(key, "serviceTask", attribute)
                                        .getBytes(StandardCharsets.UTF_8))),
                        Map.of()))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("models name");
        assertThat(Canary.songs()).isEqualTo(before);
    }

    @Test
    void makesNoFormHandlers() {
        long before = Canary.songs();
        assertThatThrownBy(() -> start(
                        Bpmn.readModelFromStream(new ByteArrayInputStream(ONE_TASK.formatted(
                                        key, "userTask", "camunda:formHandlerClass=\"jom.workflow.gate.Canary\"")
                                .getBytes(StandardCharsets.UTF_8))),
                        Map.of()))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("models name");
        assertThat(Canary.songs()).isEqualTo(before);
    }

    @Test
    void storesNoJavaObjects() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key)
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        Object object = Variables.serializedObjectValue("rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")
                .serializationDataFormat("application/x-java-serialized-object")
                .objectTypeName("java.util.HashMap")
                .create();
        assertThatThrownBy(() -> start(model, Map.of("object", object))).isInstanceOf(ProcessEngineException.class);
    }

    private ProcessInstance start(BpmnModelInstance model, Map<String, Object> variables) {
        PastTheGate.deploy(engine, deployment -> deployment.addModelInstance(key + ".bpmn", model));
        return engine.getRuntimeService().startProcessInstanceByKey(key, variables);
    }
}
