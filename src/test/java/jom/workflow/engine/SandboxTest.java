package jom.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jom.JomTest;
import jom.kernel.Identifiers;
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
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(key + ".bpmn", model)
                .deploy();
        return engine.getRuntimeService().startProcessInstanceByKey(key, variables);
    }
}
