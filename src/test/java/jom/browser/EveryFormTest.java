package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jom.JomTest;
import jom.browser.Browser.Screen;
import jom.workflow.DeadlineWatch;
import jom.workflow.course.Casts;
import jom.workflow.course.OpenedForms;
import jom.workflow.course.OpenedForms.Opened;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.TestConstructor;

/**
 * Every form with what it really shows, in a real browser, in every language, at a desk and on a phone. Pictures of them
 * lie under target/forms, a few to a sheet; whoever changes a form looks at it there.
 */
@JomTest
@Tag("any-database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EveryFormTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Path PICTURES = Path.of("target", "forms");

    private final OpenedForms forms;

    EveryFormTest(Casts casts, Stage stage, DeadlineWatch watch) {
        this.forms = new OpenedForms(casts, stage, watch);
    }

    @Test
    void isWholeInWordsAndFitsAnyScreen() throws IOException {
        Map<String, Map<Locale, Opened>> opened = forms.all();
        assertThat(opened.keySet()).containsExactlyInAnyOrderElementsOf(shipped());
        Map<String, List<String>> complaints = new TreeMap<>();
        for (Locale language : OpenedForms.LANGUAGES) {
            Map<String, Opened> inLanguage = new TreeMap<>();
            opened.forEach((contract, form) -> inLanguage.put(contract, Objects.requireNonNull(form.get(language))));
            atTheDesk(language, inLanguage, complaints);
            onThePhone(language, inLanguage, complaints);
        }
        complaints.values().removeIf(List::isEmpty);
        assertThat(complaints).isEmpty();
    }

    /** Every form that is shipped, by its contract. */
    static List<String> shipped() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.form");
        return Stream.of(files)
                .map(file -> String.valueOf(file.getFilename()).replace(".form", ""))
                .filter(name -> !name.startsWith("test"))
                .toList();
    }

    private static void atTheDesk(Locale language, Map<String, Opened> forms, Map<String, List<String>> complaints)
            throws IOException {
        List<Path> pictures = new ArrayList<>();
        try (FormPage page = new FormPage(BROWSER, Screen.DESK, language)) {
            forms.forEach((contract, form) -> {
                List<String> heard = new ArrayList<>(page.show(form));
                Path picture = PICTURES.resolve(contract + "-" + language + ".png");
                page.picture(picture);
                pictures.add(picture);
                heard.addAll(page.showAll(form));
                heard.addAll(page.axe());
                complaints.put(contract + " in " + language, heard);
            });
        }
        ContactSheets.make(pictures, PICTURES.resolve("sheets"), language.toString());
    }

    private static void onThePhone(Locale language, Map<String, Opened> forms, Map<String, List<String>> complaints) {
        try (FormPage page = new FormPage(BROWSER, Screen.PHONE, language)) {
            forms.forEach(
                    (contract, form) -> complaints.put(contract + " on a phone in " + language, page.showAll(form)));
        }
    }
}
