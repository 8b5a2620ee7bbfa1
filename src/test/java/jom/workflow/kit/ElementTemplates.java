package jom.workflow.kit;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * The element templates of everything that a model may name, one file a kind, as they would be stored. A template that is
 * not what is stored gets the next version, so that Modeler offers it to models that have the one before.
 */
@Component
class ElementTemplates {

    static final Path FOLDER = Path.of("bpmn", ".camunda", "element-templates");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskTemplates tasks;
    private final BlockTemplates blocks;
    private final CallTemplates calls;

    ElementTemplates(TaskTemplates tasks, BlockTemplates blocks, CallTemplates calls) {
        this.tasks = tasks;
        this.blocks = blocks;
        this.calls = calls;
    }

    /** By the name of their file. */
    Map<String, ArrayNode> all() {
        Shipped shipped = Shipped.read();
        Map<String, ArrayNode> files = new LinkedHashMap<>();
        files.put("humanTasks.json", versioned("humanTasks.json", tasks.all()));
        files.put("buildingBlocks.json", versioned("buildingBlocks.json", blocks.all(shipped)));
        files.put("calledWorkflows.json", versioned("calledWorkflows.json", calls.all(shipped)));
        files.put("decisions.json", versioned("decisions.json", DecisionTemplates.all(shipped)));
        return files;
    }

    /** As it is written to a file. */
    static String text(JsonNode templates) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            return JSON.writer(printer).writeValueAsString(templates) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ArrayNode versioned(String file, List<TemplateDraft> drafts) {
        Map<String, JsonNode> stored = stored(file);
        ArrayNode templates = JSON.createArrayNode();
        drafts.forEach(draft -> templates.add(versioned(draft.json(), stored)));
        return templates;
    }

    /** With its version, after those that are stored by their id. */
    static ObjectNode versioned(ObjectNode template, Map<String, JsonNode> stored) {
        JsonNode before = stored.getOrDefault(template.path("id").asText(), JSON.createObjectNode());
        int version = before.path("version").asInt();
        ObjectNode same = template.deepCopy().put("version", version);
        return same.equals(before) ? same : template.put("version", version + 1);
    }

    private static Map<String, JsonNode> stored(String file) {
        Map<String, JsonNode> stored = new LinkedHashMap<>();
        Path path = FOLDER.resolve(file);
        if (Files.exists(path)) {
            read(path).forEach(template -> stored.put(template.path("id").asText(), template));
        }
        return stored;
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is stored, of all files. */
    static List<JsonNode> stored() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(file -> StreamSupport.stream(read(file).spliterator(), false))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
