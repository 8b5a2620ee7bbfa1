package jom.workflow;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The shapes of all contracts, read from how their beans are declared. Unlike {@link Contracts} it makes none of them:
 * the gate asks while the engine is being built, and contracts need the engine.
 */
@Component
public class ContractShapes {

    private static final int VIEW = 0;
    private static final int ANSWERS = 1;

    private final Supplier<Map<String, ContractShape>> tasks;
    private final Supplier<Map<String, ContractShape>> starts;

    ContractShapes(ConfigurableListableBeanFactory beans) {
        tasks = SingletonSupplier.of(() -> shapes(beans, TaskContract.class));
        starts = SingletonSupplier.of(() -> shapes(beans, StartContract.class));
    }

    /** What a human task with this contract shows and accepts. */
    public Optional<ContractShape> task(String contract) {
        return Optional.ofNullable(tasks.get().get(contract));
    }

    /** Likewise of a contract that starts a process. */
    public Optional<ContractShape> start(String contract) {
        return Optional.ofNullable(starts.get().get(contract));
    }

    private static Map<String, ContractShape> shapes(ConfigurableListableBeanFactory beans, Class<?> kind) {
        Map<String, ContractShape> found = new TreeMap<>();
        Arrays.stream(beans.getBeanNamesForType(kind, false, false))
                .forEach(name -> found.put(name, shape(beans, name, kind)));
        return found;
    }

    private static ContractShape shape(ConfigurableListableBeanFactory beans, String name, Class<?> kind) {
        ResolvableType declared = declared(beans, name).as(kind);
        return new ContractShape(type(declared, VIEW, name), type(declared, ANSWERS, name));
    }

    /** A method of a configuration names the types it returns; a component is what its class says. */
    private static ResolvableType declared(ConfigurableListableBeanFactory beans, String name) {
        ResolvableType returned = beans.getMergedBeanDefinition(name).getResolvableType();
        return returned.resolve() == null ? ResolvableType.forClass(beans.getType(name, false)) : returned;
    }

    private static Class<?> type(ResolvableType contract, int place, String name) {
        return Optional.<Class<?>>ofNullable(contract.getGeneric(place).resolve())
                .orElseThrow(() -> new IllegalStateException(
                        "the declaration of contract " + name + " does not name what it shows and accepts"));
    }
}
