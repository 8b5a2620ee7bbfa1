package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.JomTest;
import jom.hostile.HostileTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/**
 * Every text field of every contract takes each naughty string or says in words why not. That they come back unchanged is
 * shown where whole opportunities are played and where facts are kept; here none is forgotten.
 */
@JomTest
@Tag("data")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileBindingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Contracts contracts;
    private final Answers answers;

    HostileBindingTest(Contracts contracts, Answers answers) {
        this.contracts = contracts;
        this.answers = answers;
    }

    /** A text of a contract, on its own level. */
    private record Field(String contract, Class<? extends Record> type, String name, JsonNode schema) {

        boolean takesAnything() {
            return !schema.has("pattern") && !schema.has("enum") && !schema.has("format");
        }

        boolean fits(String text) {
            return text.length() >= schema.path("minLength").asInt(0)
                    && text.length() <= schema.path("maxLength").asInt();
        }
    }

    @Test
    void everyTextFieldTakesThemOrSaysWhyNot() throws IOException {
        List<Field> fields = fields();
        assertThat(fields).hasSizeGreaterThan(30);
        List<String> strings = HostileTexts.strings();
        for (Field field : fields) {
            for (String string : strings) {
                List<AnswersInvalid.Problem> problems = problems(field, string);
                if (field.fits(string) && !string.isBlank()) {
                    assertThat(problems).as(field + " " + string).isEmpty();
                } else if (!string.isBlank()) {
                    assertThat(problems)
                            .as(field + " " + string)
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
                }
            }
        }
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        contracts.tasks().forEach((name, contract) -> add(fields, name, ContractTypes.answers(contract)));
        contracts.starts().forEach((name, contract) -> add(fields, name, ContractTypes.answers(contract)));
        return fields;
    }

    private static void add(List<Field> fields, String contract, Class<? extends Record> type) {
        for (Map.Entry<String, JsonNode> property :
                AnswersSchema.of(type).path("properties").properties()) {
            Field field = new Field(contract, type, property.getKey(), property.getValue());
            if (property.getValue().path("type").asText().equals("string")
                    && property.getValue().has("maxLength")
                    && field.takesAnything()) {
                fields.add(field);
            }
        }
    }

    /** What is said about the field itself; others are missing, and that is told as well. */
    private List<AnswersInvalid.Problem> problems(Field field, String text) {
        ObjectNode sent = JSON.createObjectNode().put(field.name(), text);
        try {
            answers.bind(field.contract(), field.type(), sent, Locale.ENGLISH);
            return List.of();
        } catch (AnswersInvalid invalid) {
            return invalid.problems().stream()
                    .filter(problem -> problem.field().equals(field.name()))
                    .toList();
        }
    }
}
