package jom.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jom.browser.Browser.Screen;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Draws models with the viewer of our pages. */
final class DrawingBoard {

    private static final String VIEWER = "classpath*:META-INF/resources/webjars/bpmn-js/*/dist/";

    private DrawingBoard() {}

    /**
     * Draws a model on a page of its own.
     *
     * @param picture where a picture of it is kept
     * @return where everything lies
     */
    static Drawing draw(Browser browser, String xml, Path picture) throws IOException {
        try (Visitor visitor = browser.visitor("http://localhost", Screen.DESK, "en-GB")) {
            Page page = visitor.page();
            page.setContent("<style>" + read(VIEWER + "assets/diagram-js.css")
                    + "body { margin: 0 } .bjs-powered-by { display: none }</style><div id=canvas></div>");
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setContent(read(VIEWER + "bpmn-viewer.production.min.js")));
            Object told = page.evaluate(
                    new ClassPathResource("pictures/draw.js").getContentAsString(StandardCharsets.UTF_8), xml);
            page.locator("#canvas").screenshot(new Locator.ScreenshotOptions().setPath(picture));
            return new ObjectMapper().convertValue(told, Drawing.class);
        }
    }

    private static String read(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources(pattern)[0].getContentAsString(StandardCharsets.UTF_8);
    }
}
