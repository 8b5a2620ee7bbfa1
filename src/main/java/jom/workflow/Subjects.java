package jom.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.kernel.Identifiers;
import jom.kernel.MalformedIdentifier;
import jom.network.Reader;
import jom.portfolio.PortfolioId;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All kinds of aggregates that processes may be about. Which one a process is about follows from its variables, which the
 * engine has read anyway; a process with no other kind's id is about an opportunity, as nearly all are.
 */
@Component
public class Subjects {

    public static final String OPPORTUNITY = "opportunity";

    /** Of a kind, in the table of open tasks. */
    static final int KIND_LENGTH_MAX = 40;

    private static final String ID = "Id";

    private final ListableBeanFactory beans;
    private final Supplier<Set<String>> kinds;
    private final Supplier<Map<String, String>> others;

    Subjects(ListableBeanFactory beans) {
        this.beans = beans;
        this.kinds = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForType(Subject.class, false, false)));
        this.others = SingletonSupplier.of(() -> kinds.get().stream()
                .filter(kind -> !kind.equals(OPPORTUNITY))
                .collect(Collectors.toUnmodifiableMap(
                        kind -> kind, kind -> variable(kind).name())));
    }

    /** The variable in which processes about this kind carry the id. */
    public static Variable<String> variable(String kind) {
        return Variable.text(kind + ID);
    }

    /** Whether a variable says what a process is about. */
    public boolean isId(String variable) {
        return variable.endsWith(ID) && kinds.get().contains(variable.substring(0, variable.length() - ID.length()));
    }

    /** A line for each of these that the reader may know something about. */
    public Map<SubjectKey, String> lines(Collection<SubjectKey> about, Reader reader, Viewer viewer) {
        Map<String, List<String>> byKind = about.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectKey::kind, LinkedHashMap::new, Collectors.mapping(SubjectKey::id, Collectors.toList())));
        Map<SubjectKey, String> lines = new HashMap<>();
        byKind.forEach((kind, ids) -> find(kind)
                .map(subject -> subject.lines(ids, reader, viewer))
                .orElse(Map.of())
                .forEach((id, line) -> lines.put(new SubjectKey(kind, id), line)));
        return lines;
    }

    /** The page about it, for whoever may read a line of it. */
    public Optional<String> page(SubjectKey about) {
        return id(about).flatMap(id -> find(about.kind()).flatMap(subject -> subject.page(id)));
    }

    /** The portfolio whose managers look after its late steps. */
    public Optional<PortfolioId> portfolio(SubjectKey about) {
        return id(about).flatMap(id -> find(about.kind()).flatMap(subject -> subject.portfolio(id)));
    }

    /** The aggregate's id, which is also that of its stream in the audit trail; empty for a process about nothing. */
    public static Optional<UUID> id(SubjectKey about) {
        try {
            return Optional.of(Identifiers.parse(about.id(), id -> id));
        } catch (MalformedIdentifier nothing) {
            return Optional.empty();
        }
    }

    /** What the process of this task is about. */
    SubjectKey of(TaskEntity task) {
        ExecutionEntity instance = task.getExecution().getProcessInstance();
        return new SubjectKey(kind(instance), TasksAtHand.businessKey(task));
    }

    private String kind(ExecutionEntity instance) {
        return others.get().entrySet().stream()
                .filter(other -> isSet(instance, other.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OPPORTUNITY);
    }

    private static boolean isSet(ExecutionEntity instance, String variable) {
        @Nullable Object value = instance.getVariableLocal(variable);
        return value != null;
    }

    /** One that is not there any more says nothing: its processes ran in an older version. */
    private Optional<Subject> find(String kind) {
        return Stream.of(kind)
                .filter(kinds.get()::contains)
                .map(known -> beans.getBean(known, Subject.class))
                .findFirst();
    }
}
