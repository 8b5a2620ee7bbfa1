package jom.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Deque's axe-core, which looks a page over for what keeps people out. */
final class Axe {

    private static final String BUNDLE = "classpath*:META-INF/resources/webjars/axe-core/*/axe.min.js";
    private static final String LOADED = "typeof axe === 'object'";

    /** All that depend on how things are coloured. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** What is serious or worse in a part of the page. */
    static List<String> complaints(Page page, String part) {
        return complaints(page, part, List.of());
    }

    /** The same of a page that has changed its colours and nothing else. */
    static List<String> complaintsAboutColours(Page page, String part) {
        return complaints(page, part, OF_COLOURS);
    }

    private static List<String> complaints(Page page, String part, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate(LOADED))) {
            page.evaluate(bundle());
        }
        return Script.AXE.texts(page, Map.of("part", part, "rules", rules));
    }

    private static String bundle() {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources(BUNDLE)[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
