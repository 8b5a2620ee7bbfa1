package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody without a mouse. */
final class Keyboard {

    private static final String TO_THE_BEGINNING =
            "document.body.tabIndex = -1; document.body.focus();" + " document.body.removeAttribute('tabindex')";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes on by Tab until what has the focus says this. */
    Keyboard to(String text) {
        int stops = stops().size();
        for (int stop = 0; stop <= stops; stop++) {
            if (focused().equals(text)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("nothing says '" + text + "' among " + stops());
    }

    /** From its beginning to its end and out of it again by Tab alone, past everything, and one sees where one is. */
    void walk(String name) {
        page.evaluate(TO_THE_BEGINNING);
        List<String> stops = stops();
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < stops.size(); stop++) {
            press("Tab");
            passed.add(focused());
            assertThat(Script.FOCUS.texts(page, List.of())).as(name).isEmpty();
        }
        assertThat(passed).as(name).isEqualTo(stops);
        press("Tab");
        assertThat(page.evaluate(
                        "document.activeElement === document.body || document.activeElement.dataset.stop === '0'"))
                .as(name + " lets go")
                .isEqualTo(true);
    }

    private List<String> stops() {
        return Script.STOPS.texts(page, List.of());
    }

    private String focused() {
        return String.valueOf(page.evaluate("window.saysOf(document.activeElement)"));
    }
}
