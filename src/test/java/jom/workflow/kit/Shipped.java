package jom.workflow.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The shipped models, as examples of how things are used. */
final class Shipped {

    private static final Path FOLDER = Path.of("bpmn");

    private final List<BpmnModelInstance> models;

    private Shipped(List<BpmnModelInstance> models) {
        this.models = List.copyOf(models);
    }

    static Shipped read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new Shipped(files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All elements of this type, in the order of their files. */
    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return models.stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }
}
