package jom.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What forms say, from {@code i18n/forms.properties} and its translations: {@code <contract>.<field>.label} becomes
 * {@code texts.<field>.label}, {@code choice.<list>.<value>} an option of {@code choices.<list>}, in the order of the
 * English file. A further language is a further file; no form and no model changes.
 */
@Component
public class FormTexts {

    private static final String FILE = "i18n/forms";
    private static final String CHOICE = "choice.";

    /** Of all forms: {@code form.customer} becomes {@code texts.form.customer}. */
    private static final String SHARED = "form.";

    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /** All texts of a contract, nested by the dots of their keys. */
    Map<String, Object> texts(String contract, Locale language) {
        Map<String, Object> texts = new LinkedHashMap<>();
        String prefix = contract + ".";
        in(language).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                put(texts, key.substring(prefix.length()), text);
            } else if (key.startsWith(SHARED)) {
                put(texts, key, text);
            }
        });
        return texts;
    }

    /** The lists of options that never change. */
    Map<String, List<Choice>> choices(Locale language) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        in(language).forEach((key, label) -> {
            int end = key.indexOf('.', CHOICE.length());
            if (key.startsWith(CHOICE) && end > 0) {
                choices.computeIfAbsent(key.substring(CHOICE.length(), end), list -> new ArrayList<>())
                        .add(new Choice(label, key.substring(end + 1)));
            }
        });
        return choices;
    }

    /** What a field is called; its key if the file does not say. */
    String label(String contract, String field, Locale language) {
        return in(language).getOrDefault(contract + "." + field + ".label", field);
    }

    /** What an option of a list is called; its value if the file does not say. */
    public String choice(String list, String value, Locale language) {
        return in(language).getOrDefault(CHOICE + list + "." + value, value);
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
        Ordered texts = new Ordered();
        ClassPathResource resource = new ClassPathResource(file);
        if (resource.exists()) {
            try (InputStream in = resource.getInputStream()) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts.inOrder;
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

    /** Properties forget the order of their file. */
    private static final class Ordered extends Properties {

        private final Map<String, String> inOrder = new LinkedHashMap<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            inOrder.put((String) key, (String) value);
            return super.put(key, value);
        }
    }
}
