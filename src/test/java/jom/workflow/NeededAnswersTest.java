package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.platform.GivenWhen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody has to be refused to learn that an answer is needed because of another one: the form tells it. */
@JomTest
class NeededAnswersTest {

    private final Contracts contracts;
    private final ObjectMapper json;

    @Autowired
    NeededAnswersTest(Contracts contracts, ObjectMapper json) {
        this.contracts = contracts;
        this.json = json;
    }

    /** Either the field comes up with the answer that needs it, marked as needed, or what is below it says when it is. */
    @Test
    void areToldByTheForm() {
        Map<String, Class<?>> conditional = new TreeMap<>();
        contracts.tasks().forEach((name, contract) -> {
            Class<?> answers = ContractTypes.answers(contract);
            if (!name.startsWith("test") && answers.getAnnotationsByType(GivenWhen.class).length > 0) {
                conditional.put(name, answers);
            }
        });
        assertThat(conditional).hasSizeGreaterThan(20); // so that a search that finds nothing cannot pass
        conditional.forEach((name, answers) -> {
            for (GivenWhen rule : answers.getAnnotationsByType(GivenWhen.class)) {
                JsonNode field = FormFile.of(name).field(rule.field());
                boolean isToldBelow = field.has("description");
                boolean comesUp = field.at("/validate/required").asBoolean()
                        && field.at("/conditional/hide").asText().equals(hiddenUnless(answers, rule));
                assertThat(comesUp || isToldBelow)
                        .as(
                                "%s: %s is needed when %s is %s",
                                name, rule.field(), rule.when(), hiddenUnless(answers, rule))
                        .isTrue();
            }
        });
    }

    private String hiddenUnless(Class<?> answers, GivenWhen rule) {
        Class<?> decided = Arrays.stream(answers.getRecordComponents())
                .filter(component -> component.getName().equals(rule.when()))
                .findFirst()
                .orElseThrow()
                .getType();
        return Arrays.stream(decided.getEnumConstants())
                .filter(constant -> Arrays.asList(rule.is()).contains(((Enum<?>) constant).name()))
                .map(constant -> rule.when() + " != \"" + json.convertValue(constant, String.class) + "\"")
                .collect(Collectors.joining(" and ", "=", ""));
    }
}
