package jom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.TestData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twelve tricky files of csv-spectrum read as the JSON beside them says. */
@Tag("data")
class CsvSpectrumTest {

    private static final String FOLDER = "hostile-input/csv-spectrum";

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void readsWhatTheJsonSays(String name) throws IOException {
        List<Map<String, String>> expected = json.readValue(expected(name).toFile(), new TypeReference<>() {});
        assertThat(actual(name)).isEqualTo(expected);
    }

    /** The collection's own mistake: its JSON tells another telephone number than its CSV. All else is the same. */
    @Test
    void readsTheFileWhoseJsonDiffersInOneCell() throws IOException {
        String name = "location_coordinates";
        Map<String, String> expected = new LinkedHashMap<>();
        JsonNode told = json.readTree(expected(name).toFile());
        told.properties()
                .forEach(cell -> expected.put(cell.getKey(), cell.getValue().textValue()));
        assertThat(expected.put("Contact Phone Number", "2095257564")).isEqualTo("1234567890");
        expected.put("Counties", "Stanislaus");
        assertThat(actual(name)).containsExactly(expected);
    }

    private static Path expected(String name) {
        return TestData.require(FOLDER + "/json/" + name + ".json");
    }

    private static List<Map<String, String>> actual(String name) throws IOException {
        return CsvFileTest.read(TestData.require(FOLDER + "/csvs/" + name + ".csv")).stream()
                .map(CsvSpectrumTest::cells)
                .toList();
    }

    private static Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.columns().forEach(column -> cells.put(column, row.text(column)));
        return cells;
    }
}
