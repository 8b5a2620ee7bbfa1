package jom.workflow.engine;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions inside the {@code orQueries} of a task query, which the engine evaluates although expressions in
 * queries are off, so that any signed-in person could run some.
 *
 * @see <a href="https://www.cve.org/CVERecord?id=CVE-2026-109432">CVE-2026-109432</a>
 */
class QueryGuard extends CommandInterceptor {

    private final Map<Class<?>, List<Field>> queryFields = new ConcurrentHashMap<>();

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            check(query);
        }
        for (Field field : queryFields.computeIfAbsent(command.getClass(), QueryGuard::queryFieldsOf)) {
            if (ReflectionUtils.getField(field, command) instanceof TaskQueryImpl query) {
                check(query);
            }
        }
        return next.execute(command);
    }

    private static void check(TaskQueryImpl query) {
        boolean expressions = query.getQueries().stream()
                .filter(part -> part != query)
                .anyMatch(part -> !part.getExpressions().isEmpty());
        if (expressions) {
            throw new BadUserRequestException("Expressions are forbidden in queries.");
        }
    }

    private static List<Field> queryFieldsOf(Class<?> command) {
        List<Field> found = new ArrayList<>();
        ReflectionUtils.doWithFields(
                command,
                field -> {
                    field.setAccessible(true);
                    found.add(field);
                },
                QueryGuard::mayHoldAQuery);
        return List.copyOf(found);
    }

    private static boolean mayHoldAQuery(Field field) {
        return field.getDeclaringClass().getName().startsWith("org.camunda.")
                && !field.getType().equals(Object.class)
                && field.getType().isAssignableFrom(TaskQueryImpl.class);
    }
}
