package jom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guides for people say what is on the screen and in the repository: words in italics are those of a page, a form or
 * Tasklist, code is a name of the application, its models, its settings or its API, and links lead somewhere.
 */
class GuidesTest {

    private static final Path DOCS = Path.of("src", "docs");
    private static final String TASKLIST = "/META-INF/resources/webjars/camunda/app/tasklist/locales/en.json";
    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ITALICS = Pattern.compile("(?<![*\\w])\\*([^*\\n]+)\\*(?![*\\w])");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern TASK = Pattern.compile("(?m)^\\| \\*([^*]+)\\* \\|");
    private static final Pattern ADDRESS = Pattern.compile("(?:(GET|POST) )?(/api/v1/[^?\\s]+).*");
    private static final Pattern VARIABLE = Pattern.compile("JOM_[A-Z_]+");
    private static final Pattern METRIC = Pattern.compile("\"(jom(?:\\.[a-z]+)+)\"");
    private static final Pattern WORD = Pattern.compile("\\w{3,}");

    /** What is not ours, or an example. */
    private static final Set<String> OTHERS = Set.of(
            "SERVER_PORT",
            "Dbench",
            "Dtest",
            "cockpit",
            "liveness",
            "own",
            "host",
            "https",
            "kill",
            "config",
            "single",
            "transaction",
            "resellerWithVisit",
            "siteVisit");

    private static String guide(String name) {
        return read(DOCS.resolve(name + ".md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "ppm", "designer", "operator"})
    void wordsInItalicsAreOnTheScreen(String guide) throws IOException {
        String text = CODE.matcher(BLOCK.matcher(guide(guide)).replaceAll("")).replaceAll("");
        List<String> words = found(ITALICS, text, 1).stream()
                .filter(word -> !word.equals("italics"))
                .toList();
        assertThat(words).isSubsetOf(screen());
        if (!guide.equals("operator")) {
            assertThat(words).hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "ppm"})
    void tasksAreCalledAsTheirFormsAre(String guide) {
        List<String> names = texts("forms").entrySet().stream()
                .filter(text -> text.getKey().toString().matches("\\w+\\.(heading|alsoCalled)"))
                .map(text -> text.getValue().toString())
                .toList();
        assertThat(found(TASK, guide(guide), 1)).hasSizeGreaterThan(5).isSubsetOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "ppm", "designer", "operator", "imports"})
    void codeNamesWhatThereIs(String guide) {
        Set<String> known = sources();
        String text = BLOCK.matcher(guide(guide)).replaceAll("");
        for (String code : found(CODE, text, 1)) {
            if (!ADDRESS.matcher(code).matches() && !VARIABLE.matcher(code).matches()) {
                assertThat(found(WORD, code, 0))
                        .as("`%s` in %s", code, guide)
                        .allMatch(word -> known.contains(word) || OTHERS.contains(word));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "ppm", "designer", "operator", "integrator"})
    void addressesAreThoseOfTheApi(String guide) throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(DOCS.resolve("openapi.json").toFile())
                .path("paths");
        Set<String> known = new HashSet<>();
        paths.fieldNames().forEachRemaining(path -> known.add(path.replaceAll("\\{\\w+}", "{}")));
        String text = BLOCK.matcher(guide(guide)).replaceAll("");
        for (String code : found(CODE, text, 1)) {
            ADDRESS.matcher(code)
                    .results()
                    .forEach(address -> assertThat(known)
                            .as("`%s` in %s", code, guide)
                            .contains(address.group(2).replaceAll("\\{\\w+}", "{}")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"partner", "ppm", "designer", "operator", "integrator", "imports", "security", "../../README"})
    void linksLeadSomewhere(String guide) {
        LINK.matcher(guide(guide))
                .results()
                .filter(link -> !link.group(1).contains("://"))
                .forEach(link -> {
                    Path from = DOCS.resolve(guide + ".md");
                    Path to = link.group(1).isEmpty() ? from : from.resolveSibling(link.group(1));
                    assertThat(to).exists();
                    if (link.group(2) != null) {
                        assertThat(headings(to)).contains(link.group(2));
                    }
                });
    }

    @Test
    void theOperatorsVariablesAreRead() {
        String settings = read(Path.of("src", "main", "resources", "application.yaml"))
                + read(Path.of("docker", "compose.yaml"))
                + String.join("\n", code());
        List<String> variables = found(VARIABLE, guide("operator"), 0);
        assertThat(variables)
                .hasSizeGreaterThan(5)
                .allSatisfy(variable -> assertThat(settings).as(variable).containsAnyOf(variable, property(variable)));
    }

    /** As Spring finds a setting in a variable. */
    private static String property(String variable) {
        String[] parts = variable.toLowerCase(Locale.ROOT).split("_", 3);
        return parts.length < 3 ? variable : parts[0] + "." + parts[1] + "." + parts[2].replace('_', '-');
    }

    private static List<String> headings(Path page) {
        return read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** What pages, forms, lists and Tasklist itself say in English, without what is filled in. */
    private static Set<String> screen() throws IOException {
        Set<String> said = new HashSet<>();
        for (String file : List.of("pages", "forms", "workflow")) {
            texts(file).values().forEach(text -> said.add(text.toString().replaceAll(" \\(\\{0}\\)$", "")));
        }
        try (InputStream in = GuidesTest.class.getResourceAsStream(TASKLIST)) {
            String locale = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            new ObjectMapper()
                    .readTree(locale)
                    .findParents("CLAIM_TASK")
                    .forEach(labels -> labels.elements().forEachRemaining(label -> said.add(label.asText())));
        }
        return said;
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (InputStream in = GuidesTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** Every word of what is shipped and of what builds and runs it, and the names of its files. */
    private static Set<String> sources() {
        Stream<String> files = Stream.concat(
                code().stream(),
                Stream.of("pom.xml", "README.md", "docker", "bpmn", "forms", "src/main/resources/kit")
                        .flatMap(GuidesTest::all));
        Set<String> words = new HashSet<>();
        files.forEach(text -> {
            words.addAll(found(WORD, text, 0));
            found(METRIC, text, 1).forEach(metric -> words.add(metric.replace('.', '_')));
        });
        return words;
    }

    private static List<String> code() {
        return Stream.of(
                        "src/main/java",
                        "src/main/resources/application.yaml",
                        "src/test/java/jom/workflow/bench",
                        "src/test/java/jom/exchange")
                .flatMap(GuidesTest::all)
                .toList();
    }

    private static Stream<String> all(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(file -> file + "\n" + read(file)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        List<String> found = new ArrayList<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(group)));
        return found;
    }
}
