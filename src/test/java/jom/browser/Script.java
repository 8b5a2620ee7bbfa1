package jom.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** What tests run in a page, each in a file of its own. */
enum Script {
    SHOW,
    COMPLAINTS,
    AXE,
    STOPS,
    FOCUS,
    NEEDED;

    /** Runs it in the page and takes back the texts that it returns. */
    List<String> texts(Page page, Object argument) {
        List<?> told = (List<?>) page.evaluate(text(), argument);
        return told.stream().map(String::valueOf).toList();
    }

    private String text() {
        String file = "browser/" + name().toLowerCase(Locale.ROOT) + ".js";
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
