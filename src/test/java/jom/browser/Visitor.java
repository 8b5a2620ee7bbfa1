package jom.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody with a browser: one tab, and everything it complained about. */
class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int HIGH_ENOUGH = 2_000;

    /** What every page of Camunda's webapps asks for in vain. */
    private static final Set<String> HARMLESS = Set.of("/camunda-welcome", "/auth/user/default");

    private final BrowserContext memory;
    private final Page page;
    private final Words words;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext memory, Words words) {
        this.memory = memory;
        this.words = words;
        this.page = memory.newPage();
        listen();
    }

    private void listen() {
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                complaints.add("asked another host: " + request.url());
            }
        });
    }

    /** The same person in a further tab, signed in like here; closed with the first. */
    Visitor anotherTab() {
        return new Visitor(memory, words);
    }

    private void hear(ConsoleMessage message) {
        boolean harmless = HARMLESS.stream().anyMatch(message.location()::contains);
        if (message.type().equals("error") && !harmless) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    Visitor signIn(String name, String password) {
        page.navigate("/login");
        page.getByLabel(words.say("login.name")).fill(name);
        page.getByLabel(words.say("login.password")).fill(password);
        follow(page.locator("main button[type=submit]"));
        return this;
    }

    /** Chooses the visitor's language, as one does whose own, as the people directory has it, is another. */
    Visitor chooseLanguage() {
        page.navigate("/login");
        follow(page.locator(".languages a[lang=" + words.language().getLanguage() + "]"));
        return this;
    }

    /**
     * Presses what leads to another page, and waits until that is there. A click alone returns before a busy browser has
     * begun to leave, and what is read then is the page before.
     */
    void follow(Locator link) {
        leave(link::click);
    }

    /** The same by keyboard. */
    void enter(Locator link) {
        leave(() -> link.press("Enter"));
    }

    private void leave(Runnable deed) {
        page.evaluate("window.isPageBefore = true");
        deed.run();
        page.waitForFunction("() => !window.isPageBefore && document.readyState === 'complete'");
    }

    Page page() {
        return page;
    }

    /** What is said in the visitor's language. */
    Words words() {
        return words;
    }

    /** What the browser complained about so far; asked twice, only what is new. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /** Whether something sticks out to the right, so that a phone would have to scroll sideways. */
    boolean isTooWide() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** For pages that scroll inside: on a screen high enough for all of it. */
    void tallScreenshot(String name) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(usual.width, HIGH_ENOUGH);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        page.setViewportSize(usual.width, usual.height);
    }

    @Override
    public void close() {
        memory.close();
    }
}
