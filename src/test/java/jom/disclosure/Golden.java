package jom.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stored answers, one file per stage and role; doors that answer as in the stage before are only named in it. What differs from run to run has a stable name in them: known ids and
 * names that of their part in the play, other ids a number in the order of their appearance, moments and days "«time»".
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean WRITES = "write".equals(System.getProperty("jom.golden"));
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern UUID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[0-9:.]*Z");
    private static final Pattern NEAR_DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private final Map<String, String> names;
    private final Map<String, String> numbered = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> before = new HashMap<>();
    private final Set<String> compared;

    /** @param names what stands for what */
    Golden(Map<String, String> names) {
        this(names, new TreeSet<>());
    }

    private Golden(Map<String, String> names, Set<String> compared) {
        this.names = Map.copyOf(names);
        this.compared = compared;
    }

    /** For another opportunity of the same play; the files of both count as one set. */
    Golden about(Map<String, String> otherNames) {
        return new Golden(otherNames, compared);
    }

    /** Compares what a role was answered in a stage with what is stored; or stores it. */
    void compare(String stage, String role, Map<String, JsonNode> answers) throws IOException {
        ObjectNode file = JSON.createObjectNode();
        ArrayNode asBefore = JSON.createArrayNode();
        Map<String, JsonNode> known = before.computeIfAbsent(role, any -> new HashMap<>());
        answers.forEach((door, answer) -> {
            String name = named(door);
            JsonNode stable = stable(answer);
            if (stable.equals(known.put(name, stable))) {
                asBefore.add(name);
            } else {
                file.set(name, stable);
            }
        });
        file.set("asBefore", asBefore);
        String text = JSON.writeValueAsString(JSON.treeToValue(file, Object.class)) + "\n";
        Path path = FOLDER.resolve(stage).resolve(role + ".json");
        compared.add(FOLDER.relativize(path).toString());
        if (WRITES) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        assertThat(text).as("%s; see how to regenerate it", path).isEqualTo(Files.readString(path));
    }

    /** Fails if a file is stored for which nothing was asked. */
    void assertNothingLeft() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))
                            .map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(compared);
        }
    }

    private JsonNode stable(JsonNode answer) {
        if (answer.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            answer.properties().forEach(field -> object.set(named(field.getKey()), stable(field.getValue())));
            return object;
        }
        if (answer.isArray()) {
            return array(answer);
        }
        return answer.isTextual() ? JSON.getNodeFactory().textNode(named(answer.asText())) : answer;
    }

    /** Sets of texts come in any order. */
    private ArrayNode array(JsonNode answer) {
        List<JsonNode> items = new ArrayList<>();
        answer.forEach(item -> items.add(stable(item)));
        if (items.stream().allMatch(JsonNode::isTextual)) {
            items.sort(Comparator.comparing(JsonNode::asText));
        }
        return JSON.createArrayNode().addAll(items);
    }

    private String named(String text) {
        String stable = text;
        for (String known : names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            stable = stable.replace(known, "«" + names.get(known) + "»");
        }
        stable = MOMENT.matcher(stable).replaceAll("«time»");
        stable = HASH.matcher(stable).replaceAll("«hash»");
        stable = NEAR_DAY.matcher(stable).replaceAll("«day»");
        return UUID.matcher(stable)
                .replaceAll(id -> Matcher.quoteReplacement(
                        numbered.computeIfAbsent(id.group(), any -> "«id " + (numbered.size() + 1) + "»")));
    }
}
