package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {

    private final Proofreader proofreader = new Proofreader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIGNED_OFF",
                "patient-care",
                "solutionFit",
                "2026-03-01",
                "ISO 27001 (2100-12-31)",
                "2026-03",
                "250000.00 EUR",
                "100000 to 250000 EUR",
                "01890000-0000-7000-8000-000000000001"
            })
    void objectsToWhatIsWrittenForMachines(String text) {
        assertThat(Proofreader.objections(text)).isNotEmpty();
        assertThatThrownBy(() -> proofreader.read("signCharter", view("{'split': [{'share': '" + text + "'}]}")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR 250,000.00",
                "250.000,00 EUR",
                "EUR 100,000 – EUR 250,000",
                "1 March 2026",
                "1. März 2026, 15:04 MEZ",
                "12.5%",
                "software-vendor-12",
                "JO-2026-000001",
                "Healthcare"
            })
    void letsPassWhatIsWrittenForPeople(String text) {
        assertThat(Proofreader.objections(text)).isEmpty();
    }

    @Test
    void leavesOutWhatFieldsStartWithAndWhatOptionsSend() {
        assertThatCode(() -> proofreader.read(
                        "proposeCharter",
                        view("{'splitLines': [{'kind': 'lineKind'}],"
                                + " 'choices': {'participants': [{'label': 'A', 'value': 'patient-care'}]}}")))
                .doesNotThrowAnyException();
        assertThat(proofreader.contracts()).containsExactly("proposeCharter");
    }

    private static JsonNode view(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
