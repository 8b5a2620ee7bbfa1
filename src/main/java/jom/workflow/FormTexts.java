package jom.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What forms say, from {@code i18n/forms.properties} and its translations. {@code <contract>.<field>.label} becomes
 * {@code texts.<field>.label}, {@code form.…} reaches every form as {@code texts.form.…}, {@code choice.<list>} names the
 * options of {@code choices.<list>} in order, {@code fact.<name>} is for contracts. A further language is a further
 * file; no form and no model changes.
 */
@Component
public class FormTexts {

    private static final String FILE = "i18n/forms";
    private static final String CHOICE = "choice.";
    private static final String EVERY_FORM = "form";

    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /** What an option is called; its value if the file does not say. */
    public String choice(String list, String value, Locale language) {
        return in(language).getOrDefault(CHOICE + list + "." + value, value);
    }

    /** The value of the option that is called this; the text itself if there is none. */
    public String value(String list, String called, Locale language) {
        String prefix = CHOICE + list + ".";
        return in(language).entrySet().stream()
                .filter(text ->
                        text.getKey().startsWith(prefix) && text.getValue().equals(called.strip()))
                .map(text -> text.getKey().substring(prefix.length()))
                .findFirst()
                .orElse(called);
    }

    /** The options of a list, in the order that the English file gives. */
    public List<Choice> choices(String list, Locale language) {
        String values = in(language).get(CHOICE + list);
        if (values == null) {
            return List.of();
        }
        return Stream.of(values.split(",", -1))
                .map(String::trim)
                .map(value -> new Choice(choice(list, value, language), value))
                .toList();
    }

    /** All texts of a contract, nested by the dots of their keys. */
    Map<String, Object> texts(String contract, Locale language) {
        Map<String, Object> texts = nested(contract + ".", language);
        texts.put(EVERY_FORM, nested(EVERY_FORM + ".", language));
        return texts;
    }

    private Map<String, Object> nested(String prefix, Locale language) {
        Map<String, Object> texts = new LinkedHashMap<>();
        in(language).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                put(texts, key.substring(prefix.length()), text);
            }
        });
        return texts;
    }

    /** The lists of options that never change. */
    Map<String, List<Choice>> choices(Locale language) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        in(language).keySet().stream()
                .filter(key -> key.startsWith(CHOICE))
                .map(key -> key.substring(CHOICE.length()))
                .filter(list -> list.indexOf('.') < 0)
                .forEach(list -> choices.put(list, choices(list, language)));
        return choices;
    }

    /** How the form of a contract is headed, if it has one. */
    public Optional<String> heading(String contract, Locale language) {
        return Optional.ofNullable(in(language).get(contract + ".heading"));
    }

    /** What a second task of a contract is called that one model has for something else. */
    Optional<String> alsoCalled(String contract, Locale language) {
        return Optional.ofNullable(in(language).get(contract + ".alsoCalled"));
    }

    /** What a field, a list or a column of one is called; its key if the file does not say. */
    String label(String contract, String field, Locale language) {
        String key = contract + "." + field;
        return Stream.of(key + ".label", key + ".title")
                .map(in(language)::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(field.substring(field.lastIndexOf('.') + 1));
    }

    private Map<String, String> in(Locale language) {
        return byLanguage.computeIfAbsent(language.getLanguage(), FormTexts::read);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = load(FILE + ".properties");
        texts.putAll(load(FILE + "_" + language + ".properties"));
        return texts;
    }

    private static Map<String, String> load(String file) {
        Properties texts = new Properties();
        ClassPathResource resource = new ClassPathResource(file);
        if (resource.exists()) {
            try (InputStream in = resource.getInputStream()) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Map<String, String> found = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> found.put(key, texts.getProperty(key)));
        return found;
    }

    @SuppressWarnings("unchecked") // only this method puts maps in
    private static void put(Map<String, Object> texts, String path, String text) {
        Map<String, Object> at = texts;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            Object next = at.computeIfAbsent(steps[i], step -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map)) {
                throw new IllegalStateException("'" + path + "' is a text and holds texts in " + FILE);
            }
            at = (Map<String, Object>) next;
        }
        at.put(steps[steps.length - 1], text);
    }
}
