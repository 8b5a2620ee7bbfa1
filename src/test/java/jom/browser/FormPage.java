package jom.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.browser.Browser.Screen;
import jom.workflow.course.OpenedForms.Opened;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * A page on which forms are put one after the other, drawn by the viewer in Tasklist's own bundle in Tasklist's own style.
 * It is served from the class path, so that a form is there in a moment and not after four requests.
 */
final class FormPage implements AutoCloseable {

    /** Nothing listens there. */
    private static final String ADDRESS = "http://localhost:4000";

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "woff2",
            "font/woff2",
            "woff",
            "font/woff");

    private final Visitor visitor;
    private final Page page;

    FormPage(Browser browser, Screen screen, Locale language) {
        visitor = browser.visitor(ADDRESS, screen, language);
        page = visitor.page();
        page.route(ADDRESS + "/**", FormPage::serve);
        page.navigate("/" + language.getLanguage());
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        ClassPathResource file = path.lastIndexOf('/') == 0
                ? new ClassPathResource("browser/form.html")
                : new ClassPathResource("META-INF/resources" + path);
        try (InputStream content = file.getInputStream()) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(TYPES.getOrDefault(
                            String.valueOf(StringUtils.getFilenameExtension(file.getPath())),
                            "application/octet-stream"))
                    .setBodyBytes(content.readAllBytes()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** As it looks before anything is answered. */
    List<String> show(Opened opened) {
        return shown(opened, opened.form(), List.of());
    }

    /** With all its fields, those included that some answers only bring up, and told what is missing. */
    List<String> showAll(Opened opened) {
        JsonNode form = opened.form().deepCopy();
        List<String> keys = new ArrayList<>();
        form.findParents("key").forEach(field -> {
            keys.add(field.path("key").asText());
            ((ObjectNode) field).remove("conditional");
        });
        return shown(opened, form, keys);
    }

    /** What is wrong with it. */
    private List<String> shown(Opened opened, JsonNode form, List<String> keys) {
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> what = Map.of(
                "form",
                json.convertValue(form, Map.class),
                "data",
                json.convertValue(opened.data(), Map.class),
                "sent",
                !keys.isEmpty());
        List<String> complaints = new ArrayList<>(Script.SHOW.texts(page, what));
        complaints.addAll(Script.COMPLAINTS.texts(page, keys));
        complaints.addAll(visitor.complaints());
        return complaints;
    }

    List<String> axe() {
        return Axe.complaints(page, ".fjs-form");
    }

    void picture(Path file) {
        page.locator("#form").screenshot(new Locator.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        visitor.close();
    }
}
