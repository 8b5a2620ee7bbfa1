package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule has a sentence in both languages, and no sentence is about no rule. */
class RuleTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static Set<String> sentences(Locale language) {
        return ResourceBundle.getBundle(
                        "i18n.gate",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    @Test
    void hasACodeOfItsOwn() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+\\.[a-zA-Z]+"));
        assertThat(Rule.TASK_CONTRACT_UNKNOWN.code()).isEqualTo("task.contractUnknown");
    }

    @Test
    void isSaidInBothLanguages() {
        Set<String> codes = Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toSet());
        for (Locale language : LANGUAGES) {
            assertThat(sentences(language)).as(language.toString()).containsAll(codes);
            Set<String> others = new TreeSet<>(sentences(language));
            others.removeIf(key -> codes.contains(key.replaceAll("^(\\w+\\.\\w+)\\..*", "$1")));
            assertThat(others).as(language.toString()).isEmpty();
        }
        assertThat(sentences(Locale.GERMAN)).isEqualTo(sentences(Locale.ENGLISH));
    }

    @Test
    void saysWhatToDoInsteadOfAScript() {
        Finding script = new Finding("a.bpmn", "x", 3, 4, Rule.ELEMENT_UNKNOWN, List.of("scriptTask"));
        assertThat(new Words().of(script, Locale.ENGLISH)).contains("building block");
        assertThat(new Words().of(script, Locale.GERMAN)).contains("Baustein");
    }
}
