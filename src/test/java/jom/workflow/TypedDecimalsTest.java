package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import jom.kernel.BasisPoints;
import jom.workflow.contract.Amounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDecimalsTest {

    record Line(
            @Pattern(regexp = BasisPoints.PERCENT) String percent,
            @Pattern(regexp = Amounts.ANY) String amount,
            String label) {}

    record Lines(
            List<Line> lines,
            @Pattern(regexp = Amounts.CURRENCY) String currency) {}

    private final ObjectMapper json = new ObjectMapper();
    private final TypedDecimals decimals = new TypedDecimals(
            AnswersSchema.of(Lines.class), (path, read) -> new IllegalStateException(path + " is " + read.exact()));

    private JsonNode read(String sent) throws JsonProcessingException {
        return json.readTree(sent.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'lines': [{'percent': '12,5'}, {'amount': '1.250,00'}]} | {'lines': [{'percent': '12.5'}, {'amount': '1250.00'}]}",
                "{'lines': [{'percent': '12.345'}]} | {'lines': [{'percent': '12.345'}]}",
                "{'lines': [{'percent': '33,333'}]} | {'lines': [{'percent': '33.333'}]}",
            })
    void readsWhatIsADecimalInRowsToo(String typed, String exact) throws JsonProcessingException {
        assertThat(decimals.exact(read(typed))).isEqualTo(read(exact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'lines': [{'label': '1.250,00'}], 'currency': '1,5'}",
                "{'lines': ['1,5', 1.5, null, true, [], {}], 'unheardOf': '1,5'}",
                "'1,5'",
                "[]"
            })
    void leavesEverythingElseAlone(String typed) throws JsonProcessingException {
        JsonNode sent = read(typed);
        JsonNode read = decimals.exact(sent);
        assertThat(read.path("lines")).isEqualTo(sent.path("lines"));
        assertThat(read.path("unheardOf")).isEqualTo(sent.path("unheardOf"));
        assertThat(read.isArray()).isEqualTo(sent.isArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.500", "12,500"})
    void namesTheRowInWhichAnAmountIsInDoubt(String typed) {
        assertThatThrownBy(() -> decimals.exact(read("{'lines': [{}, {'amount': '" + typed + "'}]}")))
                .hasMessage("lines[1].amount is 12.500");
    }
}
