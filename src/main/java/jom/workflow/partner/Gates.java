package jom.workflow.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.Variable;

/**
 * What the gateways and decisions behind a partner's task ask, each answered from the fact that was told.
 *
 * @param <A> the fact
 */
final class Gates<A> {

    private final Map<Variable<?>, BiFunction<TaskAtHand, A, ?>> answers;

    private Gates(Map<Variable<?>, BiFunction<TaskAtHand, A, ?>> answers) {
        this.answers = answers;
    }

    /** For a task behind which nothing is asked. */
    static <A> Gates<A> none() {
        return new Gates<>(Map.of());
    }

    static <A, T> Gates<A> asking(Variable<T> variable, Function<A, T> answer) {
        return Gates.<A>none().and(variable, answer);
    }

    /** This and one more. */
    <T> Gates<A> and(Variable<T> variable, Function<A, T> answer) {
        return and(variable, (task, fact) -> answer.apply(fact));
    }

    /** This and one more, whose answer needs other facts, too; it is asked when the fact is kept already. */
    <T> Gates<A> and(Variable<T> variable, BiFunction<TaskAtHand, A, T> answer) {
        Map<Variable<?>, BiFunction<TaskAtHand, A, ?>> more = new LinkedHashMap<>(answers);
        more.put(variable, answer);
        return new Gates<>(more);
    }

    Set<Variable<?>> variables() {
        return Set.copyOf(answers.keySet());
    }

    GatewayAnswers of(TaskAtHand task, A fact) {
        GatewayAnswers given = GatewayAnswers.none();
        for (Map.Entry<Variable<?>, BiFunction<TaskAtHand, A, ?>> each : answers.entrySet()) {
            given = given(given, each.getKey(), each.getValue().apply(task, fact));
        }
        return given;
    }

    private static <T> GatewayAnswers given(GatewayAnswers before, Variable<T> variable, Object value) {
        return before.and(variable, variable.type().cast(value));
    }
}
