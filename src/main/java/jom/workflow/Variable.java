package jom.workflow;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with its name and its type, so that neither is ever spelled twice. Variables hold ids and the flat
 * answers of gateways, nothing that one participant may not know.
 *
 * @param <T> String, Boolean, Integer or Long
 */
public final class Variable<T> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,59}");

    private final String name;
    private final Class<T> type;

    private Variable(String name, Class<T> type) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a variable name in lowerCamelCase: " + name);
        }
        this.name = name;
        this.type = type;
    }

    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public static Variable<Integer> count(String name) {
        return new Variable<>(name, Integer.class);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /**
     * The value in this scope or one around it.
     *
     * @throws IllegalStateException if it is missing or of another type: the model does not set what it promises
     */
    public T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("the process has no variable " + name));
    }

    /** The value in this scope or one around it, if there is one. */
    public Optional<T> find(VariableScope scope) {
        @Nullable Object value = scope.getVariable(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException("variable " + name + " is a "
                    + value.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return Optional.of(type.cast(value));
    }

    /** Sets the value where the variable already lives, else on the process instance. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** This variable with this value, for starting a process or telling it something. */
    public Assignment with(T value) {
        return new Assignment(this, type.cast(value));
    }

    /** A variable and its value. */
    public record Assignment(Variable<?> variable, Object value) {}

    @Override
    public String toString() {
        return name;
    }
}
