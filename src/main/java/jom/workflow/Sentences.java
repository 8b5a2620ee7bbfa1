package jom.workflow;

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

    /** The sentence with the facts of this violation in it; in English if there is none in the language. */
    public String of(BusinessRuleViolation violation, Locale language) {
        String module =
                violation.code().substring(0, Math.max(0, violation.code().indexOf('.')));
        try {
            String sentence = ResourceBundle.getBundle("i18n." + module, language, NO_SYSTEM_LANGUAGE)
                    .getString("violation." + violation.code());
            return filled(sentence, violation.facts());
        } catch (MissingResourceException untranslated) {
            return String.valueOf(violation.getMessage());
        }
    }

    /** One of this module's own texts. */
    public String say(String key, Locale language) {
        return ResourceBundle.getBundle("i18n.workflow", language, NO_SYSTEM_LANGUAGE)
                .getString(key);
    }

    private static String filled(String sentence, Map<String, String> facts) {
        String filled = sentence;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }
}
