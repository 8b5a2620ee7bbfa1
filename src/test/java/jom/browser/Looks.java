package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Looks a page over: it fits the screen, the browser has nothing to complain about, and nobody is kept out. */
final class Looks {

    private Looks() {}

    /**
     * Looks at where the visitor is, by day and by night.
     *
     * @param name of the picture that is kept
     */
    static void at(Visitor visitor, String name) {
        Page page = visitor.page();
        page.waitForLoadState();
        visitor.screenshot(name);
        assertThat(visitor.isTooWide()).as(name + " is too wide").isFalse();
        assertThat(visitor.complaints()).as(name).isEmpty();
        assertThat(Axe.complaints(page, "html")).as(name).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.complaintsAboutColours(page, "html"))
                .as(name + " by night")
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
