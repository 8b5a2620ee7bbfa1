package jom.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The flat answers that the gateways after a task ask for: all that a completed task leaves in the process. */
public final class GatewayAnswers {

    private static final GatewayAnswers NONE = new GatewayAnswers(Map.of());

    private final Map<Variable<?>, Object> values;

    private GatewayAnswers(Map<Variable<?>, Object> values) {
        this.values = values;
    }

    /** For a task behind which no gateway asks anything. */
    public static GatewayAnswers none() {
        return NONE;
    }

    public static <T> GatewayAnswers of(Variable<T> variable, T value) {
        return NONE.and(variable, value);
    }

    /** These answers and one more. */
    public <T> GatewayAnswers and(Variable<T> variable, T value) {
        Map<Variable<?>, Object> more = new LinkedHashMap<>(values);
        more.put(variable, variable.type().cast(value));
        return new GatewayAnswers(more);
    }

    /** @throws IllegalStateException if the contract answers what it did not declare */
    void setOn(VariableScope scope, Set<Variable<?>> declared) {
        values.forEach((variable, value) -> {
            if (!declared.contains(variable)) {
                throw new IllegalStateException("gateway answer " + variable + " is not declared by the contract");
            }
            scope.setVariable(variable.name(), value);
        });
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
