package jom.workflow.gate.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The components that Tasklist 7.24 (form-js 1.8.7) renders and that stay usable there, each with the properties it may
 * have. Not among them: what it does not know (one such component kills the whole form), what loads from elsewhere
 * (iframe, remote images), what shows HTML, and dynamic lists, which disable its Complete button for good.
 */
final class Components {

    /** What a property holds. */
    enum Holds {
        /** A text, an expression after an equals sign, or a text with expressions in double braces. */
        TEXT,
        /** An expression after an equals sign. */
        EXPRESSION,
        NAME,
        KEY,
        FLAG,
        NUMBER,
        PICTURE,
        PATTERN,
        /** A list of objects with these fields. */
        OPTIONS,
        COLUMNS,
        DEFAULT
    }

    private static final String TABLE = """
            @all     | type=NAME id=NAME layout.row=NAME layout.columns=NUMBER conditional.hide=EXPRESSION
            @field   | @all key=KEY label=TEXT description=TEXT disabled=FLAG readonly=TEXT defaultValue=DEFAULT validate.required=FLAG
            @adorned | appearance.prefixAdorner=TEXT appearance.suffixAdorner=TEXT
            @lengths | validate.minLength=NUMBER validate.maxLength=NUMBER
            @options | values=OPTIONS valuesKey=KEY valuesExpression=EXPRESSION
            text      | @all text=TEXT
            group     | @all label=TEXT showOutline=FLAG verticalAlignment=NAME components=OPTIONS
            separator | @all
            spacer    | @all height=NUMBER
            image     | @all source=PICTURE alt=TEXT
            table     | @all label=TEXT dataSource=EXPRESSION columns=COLUMNS columnsExpression=EXPRESSION rowCount=NUMBER
            textfield | @field @adorned @lengths validate.pattern=PATTERN validate.validationType=NAME
            textarea  | @field @lengths
            number    | @field @adorned decimalDigits=NUMBER increment=NUMBER serializeToString=FLAG validate.min=NUMBER validate.max=NUMBER
            checkbox  | @field
            radio     | @field @options
            select    | @field @options searchable=FLAG
            checklist | @field @options
            taglist   | @field @options
            datetime  | @field subtype=NAME dateLabel=TEXT timeLabel=TEXT timeSerializingFormat=NAME timeInterval=NUMBER use24h=FLAG disallowPassedDates=FLAG
            expression | @all key=KEY expression=EXPRESSION computeOn=NAME
            """;

    private static final Map<String, Map<String, Holds>> BY_TYPE = read();

    private Components() {}

    /** The properties of a component of this type, by path; none if there is no such type. */
    static Optional<Map<String, Holds>> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Whether it sends an answer. */
    static boolean answers(String type) {
        return of(type).filter(properties -> properties.containsKey("key")).isPresent();
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    private static Map<String, Map<String, Holds>> read() {
        Map<String, List<String>> rows = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] columns = line.split("\\|", -1);
            List<String> words = new ArrayList<>();
            for (String word : columns[1].strip().split("\\s+", -1)) {
                words.addAll(word.startsWith("@") ? rows.getOrDefault(word, List.of()) : List.of(word));
            }
            rows.put(columns[0].strip(), words);
        });
        rows.keySet().removeIf(name -> name.startsWith("@"));
        return rows.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> properties(row.getValue())));
    }

    private static Map<String, Holds> properties(List<String> words) {
        return words.stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(word -> word[0], word -> Holds.valueOf(word[1])));
    }
}
