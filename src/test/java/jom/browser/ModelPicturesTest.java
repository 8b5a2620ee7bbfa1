package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Resource> models() {
        return Stream.of("classpath*:processes/**/*.bpmn", "classpath*:kit/**/*.bpmn")
                .flatMap(ModelPicturesTest::find)
                .filter(model -> !name(model).startsWith("test"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void isPleasantToRead(Resource model) throws IOException {
        String xml = model.getContentAsString(StandardCharsets.UTF_8);
        Drawing drawing =
                DrawingBoard.draw(BROWSER, xml, PICTURES.resolve(name(model).replace(".bpmn", ".png")));
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

    private static Stream<Resource> find(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource model) {
        return Objects.requireNonNull(model.getFilename());
    }
}
