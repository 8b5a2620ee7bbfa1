package jom.workflow.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.engagement.Questionnaires;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.WorkflowKey;
import jom.opportunity.ParticipantRole;
import jom.portfolio.Phase;
import jom.portfolio.WorkflowMapping;
import jom.portfolio.WorkflowPlace;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import jom.workflow.gate.Designers;
import jom.workflow.mapping.OwnProcesses;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** What process designers download, and that its starter runs. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KitTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final MockMvc http;
    private final Casts casts;
    private final Stage stage;
    private final OwnProcesses own;
    private final Designers designers;
    private final NetworkFixture network;
    private final WorkflowMapping mapping;
    private final Questionnaires questionnaires;

    KitTest(
            MockMvc http,
            Casts casts,
            Stage stage,
            OwnProcesses own,
            Designers designers,
            NetworkFixture network,
            WorkflowMapping mapping,
            Questionnaires questionnaires) {
        this.http = http;
        this.casts = casts;
        this.stage = stage;
        this.own = own;
        this.designers = designers;
        this.network = network;
        this.mapping = mapping;
        this.questionnaires = questionnaires;
    }

    private DownloadedKit download(PersonProfile designer) throws Exception {
        return DownloadedKit.unpack(new Caller(http, designer)
                .read("/processes/kit")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"jom.zip\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    @Test
    void holdsWhatIsShippedWhereModelerFindsIt() throws Exception {
        assertThat(download(designers.designer()).names())
                .contains(
                        "jom/bpmn/jointOpportunity.bpmn",
                        "jom/bpmn/reseller/prepareReseller.bpmn",
                        "jom/bpmn/decisions/deadlines.dmn",
                        "jom/forms/recordEngagement.form",
                        "jom/.camunda/element-templates/humanTasks.json",
                        "jom/.camunda/element-templates/buildingBlocks.json",
                        "jom/starter/ownPreparation.bpmn",
                        "jom/starter/ownQuestions.form")
                .hasSizeGreaterThan(100);
    }

    @Test
    void holdsTheGuideWithWhatItShowsAndLinksTo() throws Exception {
        DownloadedKit kit = download(designers.designer());
        Path guide = Path.of("jom/guide/docs/designer.md");
        List<String> links = LINK.matcher(new String(kit.file("guide/docs/designer.md"), StandardCharsets.UTF_8))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .map(link -> guide.resolveSibling(link).normalize().toString())
                .toList();
        assertThat(links).hasSizeGreaterThan(8).isSubsetOf(kit.names());
    }

    @Test
    void isForProcessDesigners() throws Exception {
        new Caller(http, network.person(Role.ADMINISTRATOR))
                .read("/processes/kit")
                .andExpect(status().isOk());
        for (PersonProfile other : Set.of(network.person(Role.PPM), network.person(Role.PARTNER_USER, Role.FINANCE))) {
            new Caller(http, other).read("/processes/kit").andExpect(status().isNotFound());
        }
    }

    @Test
    void theStarterUsesTemplatesAsTheyAre() throws Exception {
        Map<String, String> versions = ElementTemplates.stored().stream()
                .collect(Collectors.toMap(
                        template -> template.path("id").asText(),
                        template -> template.path("version").asText()));
        byte[] starter = download(designers.designer()).file("starter/ownPreparation.bpmn");
        Map<String, String> used =
                Bpmn.readModelFromStream(new ByteArrayInputStream(starter))
                        .getModelElementsByType(FlowNode.class)
                        .stream()
                        .filter(node -> node.getAttributeValueNs(CAMUNDA, "modelerTemplate") != null)
                        .collect(Collectors.toMap(
                                node -> node.getAttributeValueNs(CAMUNDA, "modelerTemplate"),
                                node -> node.getAttributeValueNs(CAMUNDA, "modelerTemplateVersion")));
        assertThat(used).containsOnlyKeys("jom.call.prepareReseller", "jom.task.questionnaire");
        assertThat(versions).containsAllEntriesOf(used);
    }

    @Test
    void theStarterRunsUnderIdsOfItsOwn() throws Exception {
        Cast cast = casts.of("reseller", "software-vendor");
        PersonProfile designer = own.designerOf(cast.portfolio());
        String id = Designers.id();
        own.deployed(designer, id, starter(download(designer), id));
        network.as(designer, () -> {
            mapping.map(
                    new WorkflowPlace(cast.portfolio(), new PartnerType("reseller"), Phase.PREPARE),
                    new WorkflowKey(id),
                    0);
            return true;
        });
        Course course = stage.takenIn(cast, ParticipantRole.SOLUTION).until("questionnaire");
        assertThat(course.completed()).contains("recordEngagement", "setMargins");
        course.answer("questionnaire", cast.originator(), "{'answer': 'Nobody asked before', 'choice': 'yes'}")
                .toItsEnd();
        assertThat(course.ends()).contains("endEvent_marginsSet", "endEvent_prepared", "endEvent_revenueSettled");
        assertThat(questionnaires.of(course.id(), cast.person(cast.partner(1)).reader()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.form()).isEqualTo(id + "Form");
                    assertThat(kept.asked()).isEqualTo("Answer own questions");
                    assertThat(kept.answers()).containsEntry("answer", "Nobody asked before");
                });
    }

    private static Map<String, byte[]> starter(DownloadedKit kit, String id) {
        Map<String, String> ids = Map.of("ownPreparation", id, "ownQuestions", id + "Form");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(id + ".bpmn", kit.file("starter/ownPreparation.bpmn", ids));
        files.put(id + "Form.form", kit.file("starter/ownQuestions.form", ids));
        return files;
    }
}
