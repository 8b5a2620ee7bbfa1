package jom.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jom.JomTest;
import jom.workflow.RowFaults.RowFault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists in the answers to forms, of every contract that has some: a row that does not fit is named by its place. */
@JomTest
class RowsOfAnswersTest {

    private final Contracts contracts;
    private final Answers answers;

    @Autowired
    RowsOfAnswersTest(Contracts contracts, Answers answers) {
        this.contracts = contracts;
        this.answers = answers;
    }

    private record Rows(String contract, Class<? extends Record> type, JsonNode schema, String list) {

        JsonNode limits() {
            return schema.path("properties").path(list);
        }
    }

    private List<Rows> all() {
        Map<String, Class<? extends Record>> types = new TreeMap<>();
        contracts.tasks().forEach((name, contract) -> types.put(name, ContractTypes.answers(contract)));
        contracts.starts().forEach((name, contract) -> types.put(name, ContractTypes.answers(contract)));
        List<Rows> all = new ArrayList<>();
        for (PublishedContract published : contracts.published()) {
            if (published.name().startsWith("test")) {
                continue; // of other tests
            }
            for (String list : RowFaults.lists(published.answers())) {
                all.add(new Rows(
                        published.name(), requireNonNull(types.get(published.name())), published.answers(), list));
            }
        }
        return all;
    }

    @Test
    void everyListIsBoundedAndTakesNoOtherFields() {
        assertThat(all()).hasSizeGreaterThan(8);
        for (Rows rows : all()) {
            assertThat(rows.limits().path("maxItems").asInt())
                    .as(rows.toString())
                    .isPositive();
            assertThat(rows.limits().at("/items/additionalProperties").asBoolean(false))
                    .as(rows.toString())
                    .isFalse();
        }
    }

    @Test
    void whatFitsTheSchemaIsTaken() {
        for (Rows rows : all()) {
            assertThatCode(() -> bind(rows, SampleAnswers.of(rows.schema()), Locale.ENGLISH))
                    .as(rows.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatDoesNotFitIsNamedByListRowAndField() {
        int refused = 0;
        for (Rows rows : all()) {
            for (RowFault fault : RowFaults.of(rows.schema(), rows.list())) {
                String said = said(rows, fault, Locale.ENGLISH);
                assertThat(said(rows, fault, Locale.GERMAN)).isNotEqualTo(said);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    private String said(Rows rows, RowFault fault, Locale language) {
        List<String> said = new ArrayList<>();
        assertThatExceptionOfType(AnswersInvalid.class)
                .as(rows.contract() + " " + fault)
                .isThrownBy(() -> bind(rows, fault.answers(), language))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .as(rows.contract() + " " + fault)
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo(fault.field());
                            assertThat(problem.message()).isNotBlank();
                            said.add(problem.sentence());
                        }));
        assertThat(said.get(0)).contains(row(fault.field(), language));
        assertThat(said.get(0)).doesNotStartWith(rows.list());
        return said.get(0);
    }

    /** Which one people would say it is; nothing if it is the list as a whole. */
    private static String row(String field, Locale language) {
        Matcher place = Pattern.compile(".*\\[(\\d+)].*").matcher(field);
        return place.matches()
                ? (language.equals(Locale.GERMAN) ? ", Zeile " : ", row ") + (Integer.parseInt(place.group(1)) + 1)
                : "";
    }

    private void bind(Rows rows, JsonNode sent, Locale language) {
        answers.bind(rows.contract(), rows.type(), sent, language);
    }
}
