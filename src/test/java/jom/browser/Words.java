package jom.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What forms and pages say in somebody's language, from the same files as they themselves. */
record Words(Locale language) {

    private static final MessageSource TEXTS = texts();
    private static final Map<String, String> DATES = Map.of("en", "dd/MM/yyyy", "de", "dd.MM.yyyy");

    private static MessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("i18n/forms", "i18n/pages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    /** How the form of a contract is headed, and what its tasks are called. */
    String heading(String contract) {
        return say(contract + ".heading");
    }

    /** What a field is called, whichever row it is in. */
    String label(String contract, String field) {
        return say(contract + "." + field.replaceAll("\\.\\d+\\.", ".") + ".label");
    }

    /** What an option of a list is called. */
    String option(String list, String value) {
        return say("choice." + list + "." + value);
    }

    List<String> options(String list, String... values) {
        return Stream.of(values).map(value -> option(list, value)).toList();
    }

    /** A text of a page or a form. */
    String say(String key) {
        return TEXTS.getMessage(key, null, language);
    }

    /** In the order of day, month and year that Tasklist's date fields want. */
    String date(LocalDate day) {
        String pattern = DATES.getOrDefault(language.getLanguage(), "yyyy-MM-dd");
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /** This text and nothing else, as a pattern that browsers understand, too. */
    static Pattern whole(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
    }
}
