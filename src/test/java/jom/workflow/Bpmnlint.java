package jom.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.springframework.core.io.ClassPathResource;

/** The linter of Camunda Modeler, with its own rules for correctness and those for Camunda 7.24. */
final class Bpmnlint implements AutoCloseable {

    /**
     * What it finds.
     *
     * @param rule its name, or {@code import} if the file could not be read as it stands
     * @param id of the element; empty if it is about none
     */
    record Report(String rule, String id, String message) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Engine engine;
    private final Context context;
    private final Value linter;

    Bpmnlint() {
        engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false") // a hundred small files are soon read without a compiler
                .build();
        context = Context.newBuilder("js").engine(engine).build();
        try (InputStream bundle = new ClassPathResource("bpmnlint/bundle.js").getInputStream()) {
            String script = new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
            context.eval(Source.newBuilder("js", script, "bundle.js").build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        linter = context.getBindings("js").getMember("bpmnlint");
    }

    /** The names of all rules that it checks. */
    List<String> rules() {
        return read(called("rules"), new TypeReference<>() {});
    }

    /** All it has to say about a model, of whatever severity. */
    List<Report> lint(String model) {
        return read(called("lint", model), new TypeReference<>() {});
    }

    /** Its functions answer through another one: at once, as nothing in them waits for anything. */
    private String called(String function, Object... arguments) {
        List<String> answers = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add(into(answers));
        all.add(into(failures));
        linter.invokeMember(function, all.toArray());
        if (answers.size() != 1 || !failures.isEmpty()) {
            throw new AssertionError(function + " answered " + answers + " and failed with " + failures);
        }
        return answers.get(0);
    }

    private static ProxyExecutable into(List<String> kept) {
        return said -> kept.add(said[0].asString());
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Override
    public void close() {
        context.close();
        engine.close();
    }
}
