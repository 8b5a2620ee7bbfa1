package jom.workflow;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a form of a contract may use.
 *
 * @param view the record it shows
 * @param answers the record it accepts
 */
public record ContractShape(Class<?> view, Class<?> answers) {

    /** Whether it takes whatever a form asks, so that no key is wrong. */
    public boolean isOpen() {
        return components(answers).anyMatch(component -> Map.class.isAssignableFrom(component.getType()));
    }

    /** Whether it accepts an answer at this path: a key, or a key and the name of a column for rows of a list. */
    public boolean accepts(List<String> path) {
        Optional<RecordComponent> first = component(answers, path.get(0));
        if (first.isEmpty() || path.size() > 2) {
            return false;
        }
        return path.size() == 1
                || element(first.get())
                        .flatMap(row -> component(row, path.get(1)))
                        .isPresent();
    }

    /** The answers without which it cannot be completed. */
    public Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        AnswersSchema.of(answers).path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    /** The keys of what it shows. */
    public Set<String> shown() {
        return components(view).map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Class<?>> element(RecordComponent list) {
        if (!Collection.class.isAssignableFrom(list.getType())
                || !(list.getGenericType() instanceof ParameterizedType generic)) {
            return Optional.empty();
        }
        Type element = generic.getActualTypeArguments()[0];
        return element instanceof Class<?> row ? Optional.of(row) : Optional.empty();
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return components(type)
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        RecordComponent @Nullable [] components = type.getRecordComponents();
        return components == null ? Stream.empty() : Arrays.stream(components);
    }
}
