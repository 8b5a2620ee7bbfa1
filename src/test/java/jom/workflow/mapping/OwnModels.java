package jom.workflow.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Models of portfolios, good and less so. */
final class OwnModels {

    private static final String BEGUN_BY_MESSAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_x" targetNamespace="x">
              <message id="message_go" name="own.%1$s" />
              <process id="%1$s" name="Told way" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="startEvent_told" name="Told">
                  <messageEventDefinition id="messageEventDefinition_told" messageRef="message_go" />
                </startEvent>
                <sequenceFlow id="flow_1" sourceRef="startEvent_told" targetRef="endEvent_done" />
                <endEvent id="endEvent_done" name="Done" />
              </process>
            </definitions>
            """;

    private OwnModels() {}

    static Map<String, byte[]> begunByMessage(String id) {
        return Map.of(id + ".bpmn", BEGUN_BY_MESSAGE.formatted(id).getBytes(StandardCharsets.UTF_8));
    }
}
