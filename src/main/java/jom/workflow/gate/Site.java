package jom.workflow.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jom.workflow.ContractShape;
import jom.workflow.gate.read.XmlElement;
import org.springframework.util.function.SingletonSupplier;

/** The surroundings of one submission. */
final class Site implements Surroundings {

    private final Author author;
    private final Vocabulary vocabulary;
    private final ShippedModels shipped;
    private final Owners owners;
    private final Map<Defined.Kind, Set<String>> brought = new HashMap<>();
    private final Supplier<Map<String, XmlElement>> processes;

    Site(Author author, Gate.Knowledge knowledge, List<ReadFile> files) {
        this.author = author;
        this.vocabulary = knowledge.vocabulary();
        this.shipped = knowledge.shipped();
        this.owners = knowledge.owners();
        files.forEach(file -> file.definitions()
                .forEach(defined -> brought.computeIfAbsent(defined.kind(), any -> new HashSet<>())
                        .add(defined.id())));
        processes = SingletonSupplier.of(() -> processes(knowledge.stored(), files));
    }

    private Map<String, XmlElement> processes(StoredProcesses stored, List<ReadFile> files) {
        Map<String, XmlElement> all = new HashMap<>();
        if (!isInstallation()) {
            all.putAll(stored.of(author.owners()));
        }
        files.stream()
                .flatMap(file -> file.process().stream())
                .flatMap(model -> model.processes().stream())
                .forEach(process -> all.put(process.id(), process));
        return all;
    }

    @Override
    public boolean isInstallation() {
        return author.isInstallation();
    }

    @Override
    public boolean isBuildingBlock(String name) {
        return vocabulary.isBuildingBlock(name);
    }

    @Override
    public boolean isRoster(String name) {
        return vocabulary.isRoster(name);
    }

    @Override
    public boolean isSelector(String name) {
        return vocabulary.isSelector(name);
    }

    @Override
    public boolean isSubject(String variable) {
        return vocabulary.isSubject(variable);
    }

    @Override
    public Optional<ContractShape> contract(String name) {
        return vocabulary.contract(name);
    }

    @Override
    public Optional<ContractShape> startContract(String name) {
        return vocabulary.startContract(name);
    }

    @Override
    public Set<String> audiences(String contract) {
        return shipped.audiences(contract);
    }

    @Override
    public boolean isShippedError(String code) {
        return shipped.isError(code);
    }

    @Override
    public Whereabouts find(Defined.Kind kind, String id) {
        if (brought.getOrDefault(kind, Set.of()).contains(id)) {
            return Whereabouts.BROUGHT;
        }
        if (shipped.find(kind, id).isPresent()) {
            return Whereabouts.SHIPPED;
        }
        return owners.of(kind, id).stream().anyMatch(author.owners()::contains) ? Whereabouts.OWN : Whereabouts.NOWHERE;
    }

    @Override
    public boolean isCallable(String shippedProcess) {
        return shipped.standsByItself(shippedProcess);
    }

    @Override
    public Map<String, XmlElement> processes() {
        return processes.get();
    }
}
