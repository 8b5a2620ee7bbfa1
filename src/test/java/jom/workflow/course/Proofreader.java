package jom.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jom.workflow.FormFile;
import org.springframework.stereotype.Component;

/**
 * Reads what forms show and objects to what is written for machines. What a form's field starts with is left out, for it
 * is sent back as it is, and so is what an option sends.
 */
@Component
public class Proofreader {

    private static final Map<String, Pattern> OBJECTIONS = Map.of(
            "a constant of the code", Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b"),
            "a code in kebab-case", Pattern.compile("^[a-z]+(-[a-z]+)+$"),
            "a code in camelCase", Pattern.compile("^[a-z]+([A-Z][a-z]+)+$"),
            "a day for machines", Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b"),
            "a month for machines", Pattern.compile("^\\d{4}-\\d\\d$"),
            "an amount for machines", Pattern.compile("\\d{4,}(\\.\\d+)? [A-Z]{3}\\b"),
            "an id", Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"));

    private final Set<String> read = new ConcurrentSkipListSet<>();

    /** The contracts whose views have been read. */
    Set<String> contracts() {
        return Set.copyOf(read);
    }

    void read(String contract, JsonNode view) {
        Set<String> sent = FormFile.of(contract).fields().stream()
                .map(FormFile.Field::name)
                .collect(Collectors.toSet());
        view.properties().forEach(shown -> {
            if (!sent.contains(shown.getKey())) {
                read(List.of(contract, shown.getKey()), shown.getValue());
            }
        });
        read.add(contract);
    }

    private void read(List<String> place, JsonNode shown) {
        if (shown.isTextual()) {
            assertThat(objections(shown.textValue()))
                    .as("%s shows '%s'", place, shown.textValue())
                    .isEmpty();
        }
        shown.elements().forEachRemaining(inner -> {
            if (!shown.isObject()) {
                read(place, inner);
            }
        });
        shown.properties().forEach(inner -> {
            if (!isOption(shown) || inner.getKey().equals("label")) {
                read(List.of(place.get(0), place.get(1) + "." + inner.getKey()), inner.getValue());
            }
        });
    }

    private static boolean isOption(JsonNode shown) {
        return shown.size() == 2 && shown.has("label") && shown.has("value");
    }

    /** Why a text is not for people; nothing if it is. */
    public static Set<String> objections(String text) {
        return OBJECTIONS.entrySet().stream()
                .filter(objection -> objection.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
