package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jom.browser.Browser.Screen;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Draws each model with the viewer of our pages and measures whether it is pleasant to read. The pictures lie under
 * target/pictures, to be looked at.
 */
class ModelPicturesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String VIEWER = "classpath*:META-INF/resources/webjars/bpmn-js/*/dist/";

    static Stream<Resource> models() throws IOException {
        return Stream.of(find("classpath*:processes/**/*.bpmn"))
                .filter(model -> !name(model).startsWith("test"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void isPleasantToRead(Resource model) throws IOException {
        String xml = model.getContentAsString(StandardCharsets.UTF_8);
        Drawing drawing = draw(xml, name(model).replace(".bpmn", ".png"));
        assertThat(drawing.drawn()).containsAll(elements(xml));
        assertThat(DrawingRules.complaints(drawing)).as(name(model)).isEmpty();
    }

    private static List<String> elements(String xml) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId)
                .toList();
    }

    private static Drawing draw(String xml, String picture) throws IOException {
        try (Visitor visitor = BROWSER.visitor("http://localhost", Screen.DESK, "en-GB")) {
            Page page = visitor.page();
            page.setContent("<style>" + read(VIEWER + "assets/diagram-js.css")
                    + "body { margin: 0 } .bjs-powered-by { display: none }</style><div id=canvas></div>");
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setContent(read(VIEWER + "bpmn-viewer.production.min.js")));
            Object told = page.evaluate(
                    new ClassPathResource("pictures/draw.js").getContentAsString(StandardCharsets.UTF_8), xml);
            page.locator("#canvas").screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve(picture)));
            return new ObjectMapper().convertValue(told, Drawing.class);
        }
    }

    private static String read(String pattern) throws IOException {
        return find(pattern)[0].getContentAsString(StandardCharsets.UTF_8);
    }

    private static Resource[] find(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }

    private static String name(Resource model) {
        return Objects.requireNonNull(model.getFilename());
    }
}
