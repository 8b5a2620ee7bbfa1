package jom.workflow.kit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the guide has a designer draw: the shipped preparation of resellers with one more step before the uplift is
 * recommended, as Camunda Modeler writes it. Room is made as by its space tool.
 */
public final class RedrawnReseller {

    private static final String SHIPPED = "bpmn/reseller/prepareReseller.bpmn";
    private static final Pattern PLACE = Pattern.compile("(<(?:dc:Bounds|di:waypoint) x=\")(\\d+)\"");
    private static final int LEFT = 1_278;
    private static final int ROOM = 160;

    private static final String VISIT = """
            <bpmn:userTask id="userTask_visitSite" name="Visit site" \
            camunda:modelerTemplate="jom.task.questionnaire" camunda:modelerTemplateVersion="1" camunda:formRef="%s" \
            camunda:formRefBinding="deployment" camunda:candidateGroups="organisation-${organisationId}">
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="contract" value="questionnaire" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>flow_offerComplements_visitSite</bpmn:incoming>
                  <bpmn:outgoing>flow_visitSite_recommendUplift</bpmn:outgoing>
                </bpmn:userTask>
            """;

    private static final String SCRIPT = """
            <bpmn:scriptTask id="scriptTask_visitSite" name="Visit site" scriptFormat="javascript">
                  <bpmn:incoming>flow_offerComplements_visitSite</bpmn:incoming>
                  <bpmn:outgoing>flow_visitSite_recommendUplift</bpmn:outgoing>
                  <bpmn:script>visit = "done";</bpmn:script>
                </bpmn:scriptTask>
            """;

    private static final String FLOW = """
            <bpmn:sequenceFlow id="flow_visitSite_recommendUplift" sourceRef="%s" targetRef="businessRuleTask_recommendUplift" />
            """;

    private static final String DRAWN = """
            <bpmndi:BPMNShape id="%1$s_di" bpmnElement="%1$s">
                    <dc:Bounds x="1278" y="118" width="100" height="80" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="flow_visitSite_recommendUplift_di" bpmnElement="flow_visitSite_recommendUplift">
                    <di:waypoint x="1378" y="158" />
                    <di:waypoint x="1438" y="158" />
                  </bpmndi:BPMNEdge>
            """;

    private RedrawnReseller() {}

    /** With a step that asks by a form of the designer's own. */
    public static byte[] withVisit(DownloadedKit kit, String id, String form) {
        return redrawn(kit, id, "userTask_visitSite", VISIT.formatted(form));
    }

    /** With a script in its place, which nobody may deploy. */
    public static byte[] withScript(DownloadedKit kit, String id) {
        return redrawn(kit, id, "scriptTask_visitSite", SCRIPT);
    }

    private static byte[] redrawn(DownloadedKit kit, String id, String step, String task) {
        String model = new String(kit.file(SHIPPED, Map.of("prepareReseller", id)), StandardCharsets.UTF_8);
        return withRoom(model)
                .replace("name=\"Reseller: prepare\"", "name=\"Reseller: prepare with a visit\"")
                .replace(
                        "<bpmn:incoming>flow_offerComplements_recommendUplift<",
                        "<bpmn:incoming>flow_visitSite_recommendUplift<")
                .replace("flow_offerComplements_recommendUplift", "flow_offerComplements_visitSite")
                .replace(
                        "sourceRef=\"userTask_offerComplements\" targetRef=\"businessRuleTask_recommendUplift\"",
                        "sourceRef=\"userTask_offerComplements\" targetRef=\"" + step + "\"")
                .replace("<bpmn:businessRuleTask", task + "    <bpmn:businessRuleTask")
                .replace("  </bpmn:process>", "    " + FLOW.formatted(step) + "  </bpmn:process>")
                .replace("    </bpmndi:BPMNPlane>", "      " + DRAWN.formatted(step) + "    </bpmndi:BPMNPlane>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Everything to the right moves on; the arrow that led there now ends at the new step. */
    private static String withRoom(String model) {
        String moved = PLACE.matcher(model).replaceAll(place -> {
            int x = Integer.parseInt(place.group(2));
            return place.group(1) + (x < LEFT ? x : x + ROOM) + "\"";
        });
        return moved.replaceFirst(
                "(<di:waypoint x=\"1218\" y=\"158\" />\\s*<di:waypoint x=\")" + (LEFT + ROOM) + "\"",
                "$1" + LEFT + "\"");
    }
}
