package jom.workflow.gate;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jom.workflow.BuildingBlock;
import jom.workflow.ContractShape;
import jom.workflow.ContractShapes;
import jom.workflow.Roster;
import jom.workflow.Selector;
import jom.workflow.Subjects;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All that a model may name of the application: its beans of a few kinds, found without making any of them. */
@Component
class Vocabulary {

    private final Supplier<Set<String>> buildingBlocks;
    private final Supplier<Set<String>> rosters;
    private final Supplier<Set<String>> selectors;
    private final ContractShapes contracts;
    private final Subjects subjects;

    Vocabulary(ListableBeanFactory beans, ContractShapes contracts, Subjects subjects) {
        this.contracts = contracts;
        this.subjects = subjects;
        buildingBlocks = names(beans, BuildingBlock.class);
        rosters = names(beans, Roster.class);
        selectors = names(beans, Selector.class);
    }

    private static Supplier<Set<String>> names(ListableBeanFactory beans, Class<?> kind) {
        return SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForType(kind, false, false)));
    }

    boolean isBuildingBlock(String name) {
        return buildingBlocks.get().contains(name);
    }

    boolean isRoster(String name) {
        return rosters.get().contains(name);
    }

    boolean isSelector(String name) {
        return selectors.get().contains(name);
    }

    boolean isSubject(String variable) {
        return subjects.isId(variable);
    }

    Optional<ContractShape> contract(String name) {
        return contracts.task(name);
    }

    Optional<ContractShape> startContract(String name) {
        return contracts.start(name);
    }
}
