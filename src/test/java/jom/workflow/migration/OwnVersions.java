package jom.workflow.migration;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Versions of one process, each with one human task. */
public final class OwnVersions {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_x" targetNamespace="x">
              <process id="%1$s" name="Own way" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="startEvent_begun" name="Begun" />
                <sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="%2$s" />
                <userTask id="%2$s" name="%3$s" camunda:formRef="%4$s" \
            camunda:formRefBinding="deployment" camunda:candidateGroups="%5$s">
                  <extensionElements>
                    <camunda:properties><camunda:property name="contract" value="%6$s" /></camunda:properties>
                  </extensionElements>
                </userTask>
                <sequenceFlow id="flow_2" sourceRef="%2$s" targetRef="endEvent_done" />
                <endEvent id="endEvent_done" name="Done" />
              </process>
            </definitions>
            """;

    private static final String FORM = """
            {"type": "default", "id": "%1$s", "components": [{"type": "textfield", "id": "Field_met", "key": "met",
             "label": "Whom did you meet?", "layout": {"row": "Row_1", "columns": null}}],
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0", "schemaVersion": 16}
            """;

    private OwnVersions() {}

    /** A step of this id for the participant. */
    public static Map<String, byte[]> withStep(String process, String step) {
        return model(process, step, "Review", "testReview", "organisation-${organisationId}", "testReview");
    }

    /** The same step as another one: for the managers, with another contract, form and name. */
    public static Map<String, byte[]> forManagers(String process, String step) {
        String form = process + "Visit";
        Map<String, byte[]> files = new LinkedHashMap<>(
                model(process, step, "Tell of the visit", form, "portfolio-${portfolioId}", "questionnaire"));
        files.put(form + ".form", FORM.formatted(form).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, byte[]> model(
            String process, String step, String name, String form, String groups, String contract) {
        return Map.of(
                process + ".bpmn",
                MODEL.formatted(process, step, name, form, groups, contract).getBytes(StandardCharsets.UTF_8));
    }
}
