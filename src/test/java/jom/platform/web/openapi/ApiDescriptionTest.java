package jom.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jom.JomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
class ApiDescriptionTest {

    private static final Path GENERATED = Path.of("target/openapi.json");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode description;

    @Autowired
    ApiDescriptionTest(MockMvc http) throws Exception {
        byte[] answer = http.perform(get("/v3/api-docs").with(user("reader")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        this.description = json.readTree(new String(answer, StandardCharsets.UTF_8));
    }

    @Test
    void isTheOneThatIsStored() throws Exception {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        String generated = json.writer(printer).writeValueAsString(description) + "\n";
        if (!Files.exists(StoredDescription.FILE) || !generated.equals(Files.readString(StoredDescription.FILE))) {
            Files.writeString(GENERATED, generated);
            fail("The API is not as src/docs/openapi.json describes it. If it is meant to be as it is now:"
                    + " cp target/openapi.json src/docs/openapi.json, and read what has changed.");
        }
    }

    @Test
    void limitsEveryTextListAndNumber() {
        List<String> unlimited = new ArrayList<>();
        eachSchema("", description, (path, schema) -> {
            String type = schema.path("type").toString();
            boolean limited = !type.contains("\"string\"") || schema.has("maxLength") || schema.has("enum");
            limited &= !type.contains("\"array\"") || schema.has("maxItems");
            limited &= !type.contains("\"integer\"") || (schema.has("minimum") && schema.has("maximum"));
            if (!limited) {
                unlimited.add(path);
            }
        });
        assertThat(unlimited).as("give each its limit, by @Size for instance").isEmpty();
    }

    @Test
    void namesEveryOperationAndSaysWhatItIsFor() {
        List<String> names = new ArrayList<>();
        for (JsonNode path : description.path("paths")) {
            for (JsonNode operation : path) {
                names.add(operation.path("operationId").asText());
                assertThat(operation.path("summary").asText())
                        .as(names.toString())
                        .isNotBlank();
                assertThat(operation.path("description").asText())
                        .as(names.toString())
                        .isNotBlank();
                assertThat(operation.path("responses").properties())
                        .extracting(Map.Entry::getKey)
                        .contains("400", "401", "429", "500", "503");
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    private static void eachSchema(String path, JsonNode node, BiConsumer<String, JsonNode> work) {
        if (node.isObject() && node.has("type") && !path.endsWith("/properties")) {
            work.accept(path, node);
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> eachSchema(path + "/" + entry.getKey(), entry.getValue(), work));
        } else {
            node.forEach(item -> eachSchema(path + "/-", item, work));
        }
    }
}
