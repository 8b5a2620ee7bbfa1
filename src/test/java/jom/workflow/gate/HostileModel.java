package jom.workflow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of the corpus {@code hostile-models}, good but for one thing.
 *
 * @param file its name
 * @param rules the codes of the rules it breaks
 * @param at a text on the line that breaks the first of them; empty if there is no such line
 * @param isStarted whether it is started when it was forced in, or only read by the engine
 */
record HostileModel(String file, Set<String> rules, String at, boolean isStarted) {

    private static final String CARRIER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_carrier" targetNamespace="carrier">
              <process id="hostileCarrier" name="Carrier" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="startEvent_begun" />
                <sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="userTask_ask" />
                <userTask id="userTask_ask" name="Ask" camunda:formRef="%s" camunda:formRefBinding="deployment" \
            camunda:candidateGroups="organisation-${organisationId}">
                  <extensionElements>
                    <camunda:properties><camunda:property name="contract" value="testReview" /></camunda:properties>
                  </extensionElements>
                </userTask>
              </process>
            </definitions>
            """;

    static List<HostileModel> all() {
        return new String(content("expected.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> new HostileModel(
                        cells[0], new TreeSet<>(List.of(cells[1].split(" ", -1))), cells[2], cells[3].equals("run")))
                .toList();
    }

    private static byte[] content(String file) {
        try {
            return new ClassPathResource("hostile-models/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    byte[] bytes() {
        return content(file);
    }

    /** The file and, if it is a form, a good process that shows it. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(file, bytes());
        if (file.endsWith(".form")) {
            files.put("carrier.bpmn", CARRIER.formatted(formId()).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private String formId() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        return text.replaceAll("(?s).*\"id\": \"((?:hostile|test)\\w+)\".*", "$1")
                .strip();
    }

    /** The number of the line that breaks the first rule; 0 if there is none. */
    int line() {
        if (at.isEmpty()) {
            return 0;
        }
        List<String> lines = new String(bytes(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (Objects.requireNonNull(lines.get(i)).contains(at)) {
                return i + 1;
            }
        }
        throw new IllegalStateException(file + " has no line with " + at);
    }

    @Override
    public String toString() {
        return file;
    }
}
