package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StartFormsTest {

    private final ObjectMapper json = new ObjectMapper();

    private JsonNode served(String form) throws IOException {
        ObjectNode view = (ObjectNode) json.readTree("""
                {"texts": {"heading": "A = {{b}} $1", "title": {"label": "Title"}},
                 "choices": {"sizes": [{"label": "Small", "value": "s"}]}}
                """);
        return json.readTree(
                new StartForms(json).inOwnWords(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), view));
    }

    @Test
    void fillsInExpressionsTemplatesAndOptions() throws IOException {
        JsonNode form = served("""
                {"components": [
                  {"type": "text", "text": "## {{texts.heading}}, {{= texts.title.label }}"},
                  {"type": "select", "label": "= texts.title.label", "valuesExpression": "=choices.sizes"}]}
                """);
        assertThat(form.at("/components/0/text").asText()).isEqualTo("## A = {{b}} $1, Title");
        assertThat(form.at("/components/1/label").asText()).isEqualTo("Title");
        assertThat(form.at("/components/1/values/0/value").asText()).isEqualTo("s");
        assertThat(form.at("/components/1").has("valuesExpression")).isFalse();
    }

    @Test
    void leavesEverythingElseAsItIs() throws IOException {
        String other =
                "{\"label\": \"=other.title\", \"hide\": \"=count(choices.sizes) = 0\", \"rows\": 3, \"a\": null}";
        assertThat(served(other)).isEqualTo(json.readTree(other));
    }

    @Test
    void showsTheKeyOfATextThatIsMissing() throws IOException {
        assertThat(served("{\"label\": \"=texts.nothing.here\"}").path("label").asText())
                .isEqualTo("texts.nothing.here");
    }
}
