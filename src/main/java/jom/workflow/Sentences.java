package jom.workflow;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jom.kernel.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says a broken rule in a language: by the text {@code violation.<code>} of the module that has the rule. A text that is
 * missing in a language which the module speaks otherwise is somebody's oversight: a test fails of it; in production it is
 * said in English, and logged the first time.
 */
@Component
public class Sentences {

    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String NUMBER = ",number}";

    private final Set<String> missed = ConcurrentHashMap.newKeySet();
    private final boolean strict;

    /** @param strict whether a missing text is a failure */
    Sentences(@Value("${jom.texts.strict:false}") boolean strict) {
        this.strict = strict;
    }

    /** The sentence with the facts of this violation in it; in English if there is none in the language. */
    public String of(BusinessRuleViolation violation, Locale language) {
        String module =
                violation.code().substring(0, Math.max(0, violation.code().indexOf('.')));
        String key = "violation." + violation.code();
        try {
            ResourceBundle texts = texts(module, language);
            noticeIfEnglish(texts, key, language);
            return filled(texts.getString(key), violation.facts(), texts);
        } catch (MissingResourceException untold) {
            missing(key, language, untold);
            return String.valueOf(violation.getMessage());
        }
    }

    /** One of this module's own texts, if there is such a text. */
    public Optional<String> find(String key, Locale language) {
        return texts("workflow", Locale.ENGLISH).containsKey(key) ? Optional.of(say(key, language)) : Optional.empty();
    }

    /** One of this module's own texts. */
    public String say(String key, Locale language) {
        ResourceBundle texts = texts("workflow", language);
        noticeIfEnglish(texts, key, language);
        return texts.getString(key);
    }

    private static ResourceBundle texts(String module, Locale language) {
        return ResourceBundle.getBundle("i18n." + module, language, NO_SYSTEM_LANGUAGE);
    }

    /** Languages that the module does not speak at all are answered in English on purpose. */
    private void noticeIfEnglish(ResourceBundle texts, String key, Locale language) {
        boolean speaks = !texts.getLocale().equals(Locale.ROOT);
        if (speaks && texts instanceof PropertyResourceBundle own && own.handleGetObject(key) == null) {
            missing(key, language, null);
        }
    }

    private void missing(String key, Locale language, @Nullable RuntimeException cause) {
        if (strict) {
            throw new IllegalStateException("no text in " + language + ": " + key, cause);
        }
        if (missed.add(language.getLanguage() + " " + key)) {
            LOG.warn("no text in language={} key={}", language.getLanguage(), key);
        }
    }

    /** {@code {name}} is a fact as it is, or its text {@code fact.<name>.<value>}; {@code {name,number}} is a number. */
    private static String filled(String sentence, Map<String, String> facts, ResourceBundle texts) {
        String filled = sentence;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            String place = "{" + fact.getKey() + NUMBER;
            if (filled.contains(place)) {
                filled = filled.replace(place, number(fact.getValue(), texts.getLocale()));
            }
            String named = "fact." + fact.getKey() + "." + fact.getValue();
            filled = filled.replace(
                    "{" + fact.getKey() + "}", texts.containsKey(named) ? texts.getString(named) : fact.getValue());
        }
        return filled;
    }

    private static String number(String value, Locale language) {
        BigDecimal number = new BigDecimal(value);
        NumberFormat format = NumberFormat.getNumberInstance(language.equals(Locale.ROOT) ? Locale.ENGLISH : language);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
