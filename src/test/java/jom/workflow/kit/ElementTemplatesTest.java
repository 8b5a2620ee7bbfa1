package jom.workflow.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.workflow.gate.Deployments;
import jom.workflow.gate.Designers;
import jom.workflow.gate.Preview;
import jom.workflow.gate.SaidFinding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The element templates that come with the application, as they are stored. */
@JomTest
@Tag("any-database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElementTemplatesTest {

    private static final Path GENERATED = Path.of("target", "element-templates");
    private static final String OWN_FORM = "ownQuestions";
    private static final String FORM = """
            {"id": "%s", "type": "default", "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "schemaVersion": 16, "components": [
              {"id": "Field_remark", "type": "textfield", "key": "remark", "label": "Remark"}]}
            """;

    private final ElementTemplates templates;
    private final Deployments deployments;
    private final NetworkFixture network;
    private final PersonProfile designer;

    @Autowired
    ElementTemplatesTest(
            ElementTemplates templates, Deployments deployments, NetworkFixture network, Designers designers) {
        this.templates = templates;
        this.deployments = deployments;
        this.network = network;
        this.designer = designers.designer();
    }

    @Test
    void areThoseThatAreStored() throws IOException {
        Files.createDirectories(GENERATED);
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, ArrayNode> file : templates.all().entrySet()) {
            String generated = ElementTemplates.text(file.getValue());
            Files.writeString(GENERATED.resolve(file.getKey()), generated);
            Path stored = ElementTemplates.FOLDER.resolve(file.getKey());
            if (!Files.exists(stored) || !Files.readString(stored).equals(generated)) {
                different.add(file.getKey());
            }
        }
        if (!different.isEmpty()) {
            fail(different + " of " + ElementTemplates.FOLDER + " are not what the code and the models say."
                    + " If these are as they are meant to be: cp " + GENERATED + "/*.json " + ElementTemplates.FOLDER
                    + "/, and read what has changed.");
        }
    }

    /** A building block or a contract that is new has its template, too. */
    @Test
    void areThereForEverything() {
        assertThat(kinds())
                .containsOnlyKeys("jom.task", "jom.block", "jom.call", "jom.decision")
                .hasEntrySatisfying(
                        "jom.task",
                        names -> assertThat(names)
                                .hasSizeGreaterThan(50)
                                .contains("confirmTeam", "recordEngagement", "questionnaire")
                                .doesNotContain("opportunityIntake"))
                .hasEntrySatisfying("jom.block", names -> assertThat(names).hasSizeGreaterThanOrEqualTo(25))
                .hasEntrySatisfying(
                        "jom.call",
                        names -> assertThat(names)
                                .contains("prepareReseller", "deliverReseller", "priceException")
                                .doesNotContain("jointOpportunity", "hostingSizing", "licenceRenewal"))
                .hasEntrySatisfying("jom.decision", names -> assertThat(names).contains("secondRegistrant"));
    }

    private static Map<String, Set<String>> kinds() {
        return ElementTemplates.stored().stream()
                .map(template -> template.path("id").asText())
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, id.lastIndexOf('.')),
                        Collectors.mapping(
                                id -> id.substring(id.lastIndexOf('.') + 1), Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void fitTheSchemaOfCamundaModeler() throws IOException {
        JsonSchema schema = schema();
        assertThat(ElementTemplates.stored()).isNotEmpty().allSatisfy(template -> {
            assertThat(faults(schema, template)).isEmpty();
            assertThat(template.path("name").asText()).isNotBlank();
            assertThat(template.path("description").asText()).hasSizeGreaterThan(20);
            assertThat(template.path("version").asInt()).isPositive();
        });
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream file = new ClassPathResource("element-templates/schema.json").getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(text);
        }
    }

    private static List<String> faults(JsonSchema schema, JsonNode template) {
        return schema.validate(template.toString(), InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    @Test
    void theSchemaTellsWhatIsWrong() throws IOException {
        ArrayNode tasks = templates.all().values().iterator().next();
        JsonNode broken = tasks.get(0).deepCopy();
        ((ObjectNode) broken.at("/properties/0/binding")).put("type", "zeebe:input");
        assertThat(faults(schema(), broken)).isNotEmpty();
    }

    @Test
    void getTheNextVersionOnceTheyChange() {
        ObjectNode first = ElementTemplates.versioned(template("Say"), Map.of());
        assertThat(first.path("version").asInt()).isEqualTo(1);
        Map<String, JsonNode> stored = Map.of("jom.block.say", first);
        assertThat(ElementTemplates.versioned(template("Say"), stored)).isEqualTo(first);
        assertThat(ElementTemplates.versioned(template("Say it"), stored)
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    private static ObjectNode template(String label) {
        return new TemplateDraft(TemplateDraft.Kind.BLOCK, "say", label, "Says something.").json();
    }

    static Stream<AppliedTemplate> applied() {
        return ElementTemplates.stored().stream().flatMap(template -> AppliedTemplate.all(template, open(template)));
    }

    /** What a designer writes where the template leaves it to her. */
    private static Map<String, String> open(JsonNode template) {
        return template.path("id").asText().endsWith("." + TaskTemplates.OPEN)
                ? Map.of("camunda:formRef", OWN_FORM)
                : Map.of();
    }

    private static Map<String, byte[]> files(AppliedTemplate applied) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(applied.id() + ".bpmn", applied.model());
        if (applied.written().containsValue(OWN_FORM)) {
            files.put(OWN_FORM + ".form", FORM.formatted(OWN_FORM).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** The gate lets a model through that uses it, and so does the engine's own reading. */
    @ParameterizedTest
    @MethodSource("applied")
    void makeModelsThatCanBeDeployed(AppliedTemplate applied) {
        Preview preview = network.as(designer, () -> deployments.preview("Templates", files(applied)));
        assertThat(preview.findings()).extracting(SaidFinding::message).isEmpty();
        assertThat(preview.definitions()).extracting(Preview.Change::id).contains(applied.id());
    }

    @Test
    void areDeployedTogether() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        applied().forEach(applied -> all.putAll(files(applied)));
        assertThat(network.as(designer, () -> deployments.deploy("Templates", all, "test"))
                        .definitions())
                .hasSizeGreaterThan(100);
    }
}
