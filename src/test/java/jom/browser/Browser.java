package jom.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Debian's Chromium, without a window. Where it is missing the tests are skipped with a message; with {@code CI=true} they
 * fail.
 */
public class Browser implements BeforeAllCallback, AfterAllCallback {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long what is waited for may take on a busy machine; nothing waits that long where it is there. */
    private static final double PATIENCE_MILLIS = 30_000;

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean isThere = Files.isExecutable(CHROMIUM);
        String missing = "no " + CHROMIUM + ": apt-get install chromium";
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(isThere, missing);
        }
        assumeTrue(isThere, missing);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A browser of somebody's own, set to where the language is spoken in Europe, with no memory of others. */
    Visitor visitor(String address, Screen screen, Locale language) {
        return visitor(address, screen, language.equals(Locale.GERMAN) ? "de-DE" : "en-GB");
    }

    /** The same with any language tag. */
    Visitor visitor(String address, Screen screen, String language) {
        BrowserContext memory = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(screen.width(), screen.height()));
        return new Visitor(memory, new Words(Locale.forLanguageTag(language)));
    }

    /** How much can be seen at once. */
    record Screen(String name, int width, int height) {

        static final Screen DESK = new Screen("desk", 1280, 900);
        static final Screen PHONE = new Screen("phone", 360, 740);
    }
}
