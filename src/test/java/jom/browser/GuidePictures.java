package jom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pictures for a guide, taken while a test does what the guide says. They lie under target/guide; with
 * {@code -Djom.pictures=write} they replace those of src/docs/pictures, to be looked at and committed.
 */
final class GuidePictures {

    static final Path STORED = Path.of("src", "docs", "pictures");

    private static final Path TAKEN = Path.of("target", "guide");

    private final Set<String> names = new TreeSet<>();

    /** What can be seen of a page at once. */
    void page(Page page, String name) throws IOException {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
        keep(name);
    }

    /** A part of a page. */
    void part(Locator part, String name) throws IOException {
        part.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
        keep(name);
    }

    /** A model as our pages draw it. */
    Drawing model(Browser browser, String xml, String name) throws IOException {
        Drawing drawing = DrawingBoard.draw(browser, xml, file(name));
        keep(name);
        return drawing;
    }

    private static Path file(String name) {
        return TAKEN.resolve(name + ".png");
    }

    private void keep(String name) throws IOException {
        names.add(name + ".png");
        if ("write".equals(System.getProperty("jom.pictures"))) {
            Files.createDirectories(STORED);
            Files.write(STORED.resolve(name + ".png"), Files.readAllBytes(file(name)));
        }
    }

    /** The names of the files of all that were taken. */
    Set<String> names() {
        return names;
    }
}
