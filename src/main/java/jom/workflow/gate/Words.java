package jom.workflow.gate;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Says what is wrong in a language. */
@Component
public class Words {

    private static final String TEXTS = "i18n.gate";
    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence about a finding; about some elements there is one of their own. */
    public String of(Finding finding, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, language, NO_SYSTEM_LANGUAGE);
        String code = finding.rule().code();
        String special =
                finding.facts().isEmpty() ? code : code + "." + finding.facts().get(0);
        return filled(texts.getString(texts.containsKey(special) ? special : code), finding.facts());
    }

    private static String filled(String sentence, List<String> facts) {
        String filled = sentence;
        for (int i = 0; i < facts.size(); i++) {
            filled = filled.replace("{" + i + "}", facts.get(i));
        }
        return filled;
    }
}
