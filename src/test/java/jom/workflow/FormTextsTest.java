package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FormTextsTest {

    private final FormTexts texts = new FormTexts();

    @Test
    void nestsTheTextsOfAContractAndThoseOfAllForms() {
        Map<String, Object> found = texts.texts("confirmRegistration", Locale.ENGLISH);
        assertThat(found).containsEntry("heading", "Confirm registration");
        assertThat(found.get("outcome")).isEqualTo(Map.of("label", "Outcome"));
        assertThat(found.get("form"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("opportunity", "Opportunity");
    }

    @Test
    void offersChoicesInTheOrderOfTheFile() {
        assertThat(texts.choices("finding", Locale.ENGLISH))
                .containsExactly(new Choice("Yes", "yes"), new Choice("No", "no"), new Choice("Unclear", "unclear"));
        assertThat(texts.choices(Locale.ENGLISH)).containsKeys("finding", "approval");
    }

    @Test
    void speaksGermanAndFallsBackToEnglish() {
        List<Choice> german = texts.choices("finding", Locale.GERMAN);
        assertThat(german).extracting(Choice::value).containsExactly("yes", "no", "unclear");
        assertThat(german).extracting(Choice::label).contains("Ja", "Nein");
        assertThat(texts.choices("finding", Locale.FRENCH)).isEqualTo(texts.choices("finding", Locale.ENGLISH));
        assertThat(texts.choice("finding", "yes", Locale.GERMAN)).isEqualTo("Ja");
    }

    @Test
    void namesWhatHasNoTextByItsKey() {
        assertThat(texts.label("confirmRegistration", "unheardOf", Locale.ENGLISH))
                .isEqualTo("unheardOf");
        assertThat(texts.choices("unheardOf", Locale.ENGLISH)).isEmpty();
    }
}
