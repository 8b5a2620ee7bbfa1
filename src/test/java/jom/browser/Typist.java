package jom.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jom.workflow.FormFile;

/**
 * Puts answers as our API takes them into a form as somebody at a screen does: of an option by what it is called, of a
 * list row by row.
 */
final class Typist {

    private final Words words;
    private final JsonNode view;
    private final Map<String, String> lists;
    private final boolean onlyWhatShows;

    /** @param view what the form shows, with the options that come from the domain */
    Typist(Words words, String contract, JsonNode view) {
        this(words, contract, view, false);
    }

    /** @param onlyWhatShows whether answers to questions that others have made needless are left out */
    Typist(Words words, String contract, JsonNode view, boolean onlyWhatShows) {
        this.onlyWhatShows = onlyWhatShows;
        this.words = words;
        this.view = view;
        this.lists = FormFile.of(contract).fields().stream()
                .collect(Collectors.toMap(FormFile.Field::key, FormFile.Field::list));
    }

    void type(TaskForm form, JsonNode answers) {
        type(form, "", answers);
    }

    private void type(TaskForm form, String prefix, JsonNode answers) {
        answers.properties().forEach(answer -> {
            String field = prefix + answer.getKey();
            JsonNode value = answer.getValue();
            if (value.isArray() && value.path(0).isObject()) {
                for (int row = 0; row < value.size(); row++) {
                    type(form, field + "." + row + ".", value.path(row));
                }
            } else if (!shown(field, value).isEmpty() && (!onlyWhatShows || form.has(field))) {
                form.answer(field, shown(field, value));
            }
        });
    }

    /** What is chosen or written; nothing if the field is left alone. */
    private List<String> shown(String field, JsonNode value) {
        List<JsonNode> values = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of(value);
        List<String> shown = new ArrayList<>();
        for (JsonNode each : values) {
            if (!each.asText("").isEmpty() && !each.isNull()) {
                shown.add(option(lists.getOrDefault(field, ""), each.asText()));
            }
        }
        return shown;
    }

    private String option(String list, String value) {
        for (JsonNode choice : view.path("choices").path(list)) {
            if (choice.path("value").asText().equals(value)) {
                return choice.path("label").asText();
            }
        }
        return list.isEmpty() ? value : words.option(list, value);
    }
}
