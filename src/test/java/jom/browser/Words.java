package jom.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What forms say in somebody's language, from the same files as the forms themselves. */
record Words(Locale language) {

    private static final MessageSource FORMS = forms();

    private static MessageSource forms() {
        ResourceBundleMessageSource forms = new ResourceBundleMessageSource();
        forms.setBasename("i18n/forms");
        forms.setDefaultEncoding("UTF-8");
        forms.setFallbackToSystemLocale(false);
        return forms;
    }

    /** How the form of a contract is headed. */
    String heading(String contract) {
        return say(contract + ".heading");
    }

    /** What a field is called, whichever row it is in. */
    String label(String contract, String field) {
        return say(contract + "." + field.replaceAll("\\.\\d+\\.", ".") + ".label");
    }

    /** An option by its key, {@code choice.<list>.<value>}; anything else is meant as it stands. */
    String option(String keyOrText) {
        return keyOrText.startsWith("choice.") ? say(keyOrText) : keyOrText;
    }

    /** What a task is called in the list: models are in English. */
    static String task(String contract) {
        return new Words(Locale.ENGLISH).heading(contract);
    }

    /** This text and nothing else, as a pattern that browsers understand, too. */
    static Pattern whole(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
    }

    private String say(String key) {
        return FORMS.getMessage(key, null, language);
    }

    /** The order of day, month and year in this language, as Tasklist's date fields want it. */
    String date(LocalDate day) {
        Map<String, String> patterns = Map.of("en", "dd/MM/yyyy", "de", "dd.MM.yyyy");
        return DateTimeFormatter.ofPattern(patterns.getOrDefault(language.getLanguage(), "yyyy-MM-dd"), language)
                .format(day);
    }
}
