package jom.workflow.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A small model with one element that has a template, as Camunda Modeler writes it.
 *
 * @param template as it is stored
 * @param id of the process
 * @param written values for what the template leaves open, by the name they are bound to
 */
record AppliedTemplate(JsonNode template, String id, Map<String, String> written) {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_x" targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="%1$s" name="Own way" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="startEvent_begun" name="Begun" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="templated" />
                <bpmn:%2$s id="templated" %3$s>
                  <bpmn:extensionElements>%4$s</bpmn:extensionElements>
                </bpmn:%2$s>
                <bpmn:sequenceFlow id="flow_2" sourceRef="templated" targetRef="endEvent_done" />
                <bpmn:endEvent id="endEvent_done" name="Done" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    /** Once as it is, and once for each choice it gives. */
    static Stream<AppliedTemplate> all(JsonNode template, Map<String, String> written) {
        String id = template.path("id").asText().replace("jom.", "with").replace(".", "");
        List<AppliedTemplate> all = new ArrayList<>();
        for (JsonNode property : template.path("properties")) {
            for (JsonNode choice : property.path("choices")) {
                Map<String, String> chosen = new LinkedHashMap<>(written);
                chosen.put(name(property), choice.path("value").asText());
                all.add(new AppliedTemplate(template, id + all.size(), chosen));
            }
        }
        return all.isEmpty() ? Stream.of(new AppliedTemplate(template, id, written)) : all.stream();
    }

    byte[] model() {
        String type = template.at("/elementType/value").asText().replace("bpmn:", "");
        String element = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return MODEL.formatted(id, element, attributes(), extensions()).getBytes(StandardCharsets.UTF_8);
    }

    private String attributes() {
        StringBuilder attributes = new StringBuilder();
        attribute(attributes, "camunda:modelerTemplate", template.path("id").asText());
        attribute(
                attributes,
                "camunda:modelerTemplateVersion",
                template.path("version").asText());
        of("property").forEach(property -> attribute(attributes, name(property), value(property)));
        return attributes.toString();
    }

    private static void attribute(StringBuilder attributes, String name, String value) {
        attributes.append(name).append("=\"").append(value).append("\" ");
    }

    private String extensions() {
        StringBuilder extensions = new StringBuilder();
        of("camunda:property")
                .forEach(property -> extensions.append(
                        "<camunda:properties><camunda:property name=\"%s\" value=\"%s\" /></camunda:properties>"
                                .formatted(name(property), value(property))));
        of("camunda:in:businessKey")
                .forEach(key -> extensions.append("<camunda:in businessKey=\"%s\" />".formatted(value(key))));
        of("camunda:in")
                .forEach(in ->
                        extensions.append("<camunda:in source=\"%s\" target=\"%s\" />".formatted(value(in), name(in))));
        of("camunda:out")
                .forEach(out -> extensions.append(
                        "<camunda:out source=\"%s\" target=\"%s\" />".formatted(name(out), value(out))));
        return extensions.toString();
    }

    private Stream<JsonNode> of(String binding) {
        return StreamSupport.stream(template.path("properties").spliterator(), false)
                .filter(property -> property.at("/binding/type").asText().equals(binding));
    }

    private String value(JsonNode property) {
        return written.getOrDefault(name(property), property.path("value").asText());
    }

    private static String name(JsonNode property) {
        JsonNode binding = property.path("binding");
        return Stream.of("name", "target", "source")
                .map(key -> binding.path(key).asText())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return id + " " + written;
    }
}
