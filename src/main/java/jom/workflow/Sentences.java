package jom.workflow;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import jom.kernel.BusinessRuleViolation;
import org.springframework.stereotype.Component;

/** Says a broken rule in a language: by the text {@code violation.<code>} of the module that has the rule. */
@Component
public class Sentences {

    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String NUMBER = ",number}";

    /** The sentence with the facts of this violation in it; in English if there is none in the language. */
    public String of(BusinessRuleViolation violation, Locale language) {
        String module =
                violation.code().substring(0, Math.max(0, violation.code().indexOf('.')));
        try {
            ResourceBundle texts = ResourceBundle.getBundle("i18n." + module, language, NO_SYSTEM_LANGUAGE);
            return filled(texts.getString("violation." + violation.code()), violation.facts(), texts);
        } catch (MissingResourceException untranslated) {
            return String.valueOf(violation.getMessage());
        }
    }

    /** One of this module's own texts. */
    public String say(String key, Locale language) {
        return ResourceBundle.getBundle("i18n.workflow", language, NO_SYSTEM_LANGUAGE)
                .getString(key);
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
