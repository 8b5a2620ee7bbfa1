package jom.platform.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of schemas: that of the class, after those of the classes around it, so that the line of a posting and the line
 * of a proposal are two. Two classes of one name are a mistake that is told, since one would hide the other.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    /** The class whose schema has this name. */
    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Schema declared = AnnotationsUtils.getSchemaDeclaredAnnotation(type);
        String own = declared == null || declared.name().isBlank() ? type.getSimpleName() : declared.name();
        Class<?> around = type.getEnclosingClass();
        return around == null || !own.equals(type.getSimpleName()) ? own : nameForClass(around, options) + own;
    }

    void remember(String name, Class<?> type) {
        Class<?> known = classes.putIfAbsent(name, type);
        if (known != null && known != type) {
            throw new IllegalStateException("two schemas are named " + name + ": " + known + " and " + type);
        }
    }
}
