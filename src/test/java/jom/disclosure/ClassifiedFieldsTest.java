package jom.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jom.JomTest;
import jom.kernel.Identifier;
import jom.kernel.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever the doors of these modules answer is classified, field by field, in {@code golden/fields.csv}: who adds a field
 * to a view says there for whom it is, and looks at the golden answers.
 */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ClassifiedFieldsTest {

    private static final Path CLASSIFICATION = Path.of("src/test/resources/golden/fields.csv");
    private static final List<String> MODULES = List.of("opportunity", "matching", "network", "proposal", "revenue");

    /**
     * For whom a field may be: everybody who has signed in, invited ones, those inside an opportunity, those who lead it,
     * the managers of its portfolio and the prime, the own organisation or person alone, administrators.
     */
    private static final Set<String> AUDIENCES =
            Set.of("everybody", "invited", "inside", "leading", "office", "own", "administrators");

    private final RequestMappingHandlerMapping mappings;

    ClassifiedFieldsTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Test
    void everyFieldOfEveryViewIsClassified() throws IOException {
        Map<String, String> classified = new TreeMap<>();
        for (String line : Files.readAllLines(CLASSIFICATION)) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(3);
            assertThat(AUDIENCES).as(line).contains(cells[2]);
            classified.put(cells[0] + "," + cells[1], cells[2]);
        }
        assertThat(fields()).hasSizeGreaterThan(100).containsExactlyElementsOf(classified.keySet());
    }

    private Set<String> fields() {
        Set<Class<?>> views = new LinkedHashSet<>();
        mappings.getHandlerMethods().values().stream()
                .filter(door -> MODULES.stream()
                        .anyMatch(module -> door.getBeanType().getPackageName().equals("jom." + module + ".web")))
                .forEach(door -> views(door.getMethod().getGenericReturnType(), views));
        Set<String> fields = new TreeSet<>();
        for (Class<?> view : views) {
            for (RecordComponent field : view.getRecordComponents()) {
                fields.add(name(view) + "," + field.getName());
            }
        }
        return fields;
    }

    private static String name(Class<?> view) {
        return view.getName().substring(view.getPackageName().length() + 1).replace('$', '.');
    }

    /** The records in what a door answers, and in their fields; values such as amounts and ids count as one. */
    private static void views(Type answered, Set<Class<?>> found) {
        if (answered instanceof ParameterizedType generic) {
            views(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(part -> views(part, found));
        } else if (answered instanceof WildcardType wildcard) {
            Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> views(bound, found));
        } else if (answered instanceof Class<?> type && type.getName().startsWith("jom.")) {
            if (type.isSealed()) {
                Stream.of(type.getPermittedSubclasses()).forEach(part -> views(part, found));
            } else if (type.isInterface()) {
                throw new AssertionError("a view behind an interface cannot be classified: " + type);
            }
            if (type.isRecord() && !isValue(type) && found.add(type)) {
                Stream.of(type.getRecordComponents()).forEach(field -> views(field.getGenericType(), found));
            }
        }
    }

    private static boolean isValue(Class<?> type) {
        return Identifier.class.isAssignableFrom(type)
                || type.equals(Money.class)
                || Stream.of(type.getRecordComponents())
                        .anyMatch(field -> field.getAccessor().isAnnotationPresent(JsonValue.class));
    }
}
