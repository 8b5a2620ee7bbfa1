package jom.workflow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import jom.workflow.gate.bpmn.BpmnFacts;
import jom.workflow.gate.bpmn.BpmnModel;
import jom.workflow.gate.read.XmlElement;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The models that come with the application, read from where the engine takes them. Their ids belong to nobody else, and
 * what they show of contracts and codes is what other models may do with these.
 */
@Component
class ShippedModels {

    private final Supplier<Facts> facts;

    ShippedModels(CamundaBpmProperties engine) {
        facts = SingletonSupplier.of(() -> read(engine.getDeploymentResourcePattern()));
    }

    /** A shipped file. */
    static final class Shipped {

        private final ReadFile file;
        private final byte[] bytes;

        Shipped(ReadFile file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        ReadFile file() {
            return file;
        }

        /** As they are; not to be changed. */
        byte[] bytes() {
            return bytes;
        }
    }

    private record Facts(
            Map<Defined.Kind, Map<String, Shipped>> byId,
            Map<String, XmlElement> processes,
            Map<String, Set<String>> audiences,
            Set<String> errors) {}

    Optional<Shipped> find(Defined.Kind kind, String id) {
        return Optional.ofNullable(
                facts.get().byId().getOrDefault(kind, Map.of()).get(id));
    }

    /** The candidate groups that shipped models give to tasks of a contract. */
    Set<String> audiences(String contract) {
        return facts.get().audiences().getOrDefault(contract, Set.of());
    }

    boolean isError(String code) {
        return facts.get().errors().contains(code);
    }

    /** Whether a shipped process, and whatever it calls, stands by itself: no messages of the domain, no selectors. */
    boolean standsByItself(String process) {
        return standsByItself(process, new HashSet<>());
    }

    private boolean standsByItself(String process, Set<String> seen) {
        XmlElement model = facts.get().processes().get(process);
        if (model == null || BpmnFacts.hasMessagesOrForms(model)) {
            return false;
        }
        return !seen.add(process) || BpmnFacts.calls(model).stream().allMatch(called -> standsByItself(called, seen));
    }

    private static Facts read(String[] patterns) {
        Facts facts = new Facts(new HashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashSet<>());
        for (Shipped shipped : files(patterns)) {
            shipped.file()
                    .definitions()
                    .forEach(defined -> facts.byId()
                            .computeIfAbsent(defined.kind(), any -> new HashMap<>())
                            .put(defined.id(), shipped));
            shipped.file().process().ifPresent(model -> note(model, facts));
        }
        return facts;
    }

    private static void note(BpmnModel model, Facts facts) {
        model.processes().forEach(process -> facts.processes().put(process.id(), process));
        facts.errors().addAll(BpmnFacts.errorCodes(model));
        BpmnFacts.audiences(model)
                .forEach((contract, groups) -> facts.audiences()
                        .computeIfAbsent(contract, any -> new TreeSet<>())
                        .addAll(groups));
    }

    private static List<Shipped> files(String[] patterns) {
        List<Shipped> files = new ArrayList<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : patterns) {
                for (Resource resource : resolver.getResources(pattern)) {
                    byte[] bytes = resource.getContentAsByteArray();
                    String name = Objects.requireNonNull(resource.getFilename());
                    FileFindings ignored = new Findings().in(name); // found again, and said, when they are deployed
                    ReadFile.of(name, bytes, ignored).ifPresent(file -> files.add(new Shipped(file, bytes)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
