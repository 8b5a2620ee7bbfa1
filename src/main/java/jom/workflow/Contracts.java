package jom.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All contracts by name. Their beans are made when the first one is asked for, after the engine. */
@Component
public class Contracts {

    private final Supplier<Map<String, TaskContract<?, ?>>> tasks;
    private final Supplier<Map<String, StartContract<?, ?>>> starts;

    Contracts(ListableBeanFactory beans) {
        tasks = SingletonSupplier.of(() -> tasks(beans));
        starts = SingletonSupplier.of(() -> starts(beans));
    }

    Optional<TaskContract<?, ?>> task(String name) {
        return Optional.ofNullable(tasks().get(name));
    }

    Optional<Map.Entry<String, StartContract<?, ?>>> startOf(String processKey) {
        return starts().entrySet().stream()
                .filter(entry -> entry.getValue().processKey().equals(processKey))
                .findFirst();
    }

    /** The keys of the processes this viewer may start by a form. */
    public Set<String> startableBy(Viewer viewer) {
        return starts().values().stream()
                .filter(contract -> contract.isFor(viewer))
                .map(StartContract::processKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them, for who designs processes, by name. */
    public List<PublishedContract> published() {
        List<PublishedContract> all = new ArrayList<>();
        tasks().forEach((name, contract) -> all.add(new PublishedContract(
                name,
                false,
                AnswersSchema.of(ContractTypes.answers(contract)),
                contract.gateways().stream().map(Variable::name).sorted().toList())));
        starts().forEach((name, contract) -> all.add(
                new PublishedContract(name, true, AnswersSchema.of(ContractTypes.answers(contract)), List.of())));
        all.sort(Comparator.comparing(PublishedContract::name));
        return all;
    }

    Map<String, TaskContract<?, ?>> tasks() {
        return tasks.get();
    }

    Map<String, StartContract<?, ?>> starts() {
        return starts.get();
    }

    private static Map<String, TaskContract<?, ?>> tasks(ListableBeanFactory beans) {
        Map<String, TaskContract<?, ?>> found = new TreeMap<>();
        beans.getBeansOfType(TaskContract.class).forEach(found::put);
        return found;
    }

    private static Map<String, StartContract<?, ?>> starts(ListableBeanFactory beans) {
        Map<String, StartContract<?, ?>> found = new TreeMap<>();
        beans.getBeansOfType(StartContract.class).forEach(found::put);
        return found;
    }
}
