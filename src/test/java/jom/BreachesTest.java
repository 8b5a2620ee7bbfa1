package jom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sees every rule of {@link ArchitectureTest} red: a class that breaks it is compiled where the rule looks, beside one
 * that keeps it, and the rule must report the first and nothing else. The classes are compiled here and not with the other tests,
 * because the compiler's own checks and the scans of the application would stumble over them.
 */
class BreachesTest {

    /**
     * A class that breaks a rule.
     *
     * @param rule the name of its field
     * @param source of the class that breaks it, named {@code Breach}
     * @param sound of one beside it that does not, named {@code Sound}
     */
    record Breach(String rule, String source, String sound) {

        @Override
        public String toString() {
            return rule + ": " + source;
        }
    }

    static Stream<Breach> breaches() {
        return Stream.of(
                new Breach(
                        "ONLY_WORKFLOW_KNOWS_CAMUNDA",
                        "package jom.revenue; class Breach { org.camunda.bpm.engine.TaskService tasks; }",
                        "package jom.workflow; class Sound { org.camunda.bpm.engine.TaskService tasks; }"),
                new Breach(
                        "TABLES_STAY_INSIDE",
                        "package jom.revenue; @jakarta.persistence.Entity public class Breach {}",
                        "package jom.revenue; @jakarta.persistence.Entity class Sound {}"),
                new Breach(
                        "TABLES_STAY_INSIDE",
                        "package jom.revenue; @jakarta.persistence.Embeddable public class Breach {}",
                        "package jom.revenue; @jakarta.persistence.Embeddable class Sound {}"),
                new Breach(
                        "TABLES_STAY_INSIDE",
                        "package jom.revenue; @jakarta.persistence.MappedSuperclass public class Breach {}",
                        "package jom.revenue; @jakarta.persistence.MappedSuperclass class Sound {}"),
                new Breach(
                        "TABLES_STAY_INSIDE",
                        "package jom.revenue; public interface Breach"
                                + " extends org.springframework.data.repository.Repository<String, String> {}",
                        "package jom.revenue; interface Sound"
                                + " extends org.springframework.data.repository.Repository<String, String> {}"),
                new Breach(
                        "ENTITIES_HAVE_NO_SETTERS",
                        "package jom.revenue; @jakarta.persistence.Entity class Breach { void setStage(String s) {} }",
                        "package jom.revenue; @jakarta.persistence.Entity class Sound { void settle(String s) {} }"),
                new Breach(
                        "KERNEL_HOLDS_VALUES_ONLY",
                        "package jom.kernel; class Breach { org.springframework.context.ApplicationContext c; }",
                        "package jom.kernel; record Sound(String value) {}"),
                new Breach(
                        "KERNEL_HOLDS_VALUES_ONLY",
                        "package jom.kernel; class Breach { jakarta.servlet.http.HttpServletRequest r; }",
                        "package jom.kernel; record Sound(String value) {}"),
                clock("java.time.Instant.now()"),
                clock("java.time.LocalDate.now(java.time.ZoneOffset.UTC)"),
                clock("java.time.LocalTime.now()"),
                clock("(java.util.function.Supplier<Object>) java.time.ZonedDateTime::now"),
                clock("java.time.Clock.systemUTC()"),
                clock("System.currentTimeMillis()"),
                clock("new java.util.Date()"),
                field("@org.springframework.beans.factory.annotation.Autowired"),
                field("@org.springframework.beans.factory.annotation.Value(\"x\")"),
                field("@jakarta.annotation.Resource"),
                field("@jakarta.persistence.PersistenceContext"),
                new Breach(
                        "CONTROLLERS_OPEN_NO_TRANSACTIONS",
                        "package jom.revenue.web; class Breach { @jom.platform.UseCase void act() {} }",
                        "package jom.revenue; class Sound { @jom.platform.UseCase void act() {} }"),
                new Breach(
                        "CONTROLLERS_OPEN_NO_TRANSACTIONS",
                        "package jom.revenue.web; class Breach {"
                                + " @org.springframework.transaction.annotation.Transactional void act() {} }",
                        "package jom.revenue; class Sound { @jom.platform.UseCase void act() {} }"),
                new Breach(
                        "CONTROLLERS_ARE_NOT_TRANSACTIONAL",
                        "package jom.revenue.web;"
                                + " @org.springframework.transaction.annotation.Transactional class Breach {}",
                        "package jom.revenue; @org.springframework.transaction.annotation.Transactional class Sound {}"),
                door("org.springframework.jdbc.core.JdbcTemplate"),
                door("jakarta.persistence.EntityManager"),
                door("org.springframework.data.repository.Repository<String, String>"),
                floating("double"),
                floating("float"),
                floating("Double"),
                floating("Float"));
    }

    private static Breach clock(String time) {
        return new Breach(
                "TIME_COMES_FROM_THE_CLOCK",
                "package jom.revenue; class Breach { Object time() { return " + time + "; } }",
                "package jom.revenue; class Sound { Object time(java.time.Clock c) {"
                        + " return java.time.Instant.now(c); } }");
    }

    private static Breach field(String annotation) {
        return new Breach(
                "NOTHING_IS_INJECTED_INTO_FIELDS",
                "package jom.revenue; class Breach { " + annotation + " Runnable friend; }",
                "package jom.revenue; class Sound { Runnable friend; }");
    }

    private static Breach door(String type) {
        return new Breach(
                "DOORS_HAVE_NO_TABLES",
                "package jom.revenue.web; class Breach { " + type + " rows; }",
                "package jom.platform.web; class Sound { " + type + " rows; }");
    }

    private static Breach floating(String type) {
        return new Breach(
                "MONEY_IS_NOT_FLOATING",
                "package jom.revenue; class Breach { " + type + " amount; }",
                "package jom.revenue; class Sound { java.math.BigDecimal amount; }");
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void eachRuleReportsItsBreachAndNothingElse(Breach breach, @TempDir Path folder) throws Exception {
        List<String> report = rule(breach.rule())
                .evaluate(compiled(folder, breach.source(), breach.sound()))
                .getFailureReport()
                .getDetails();
        assertThat(report)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("Breach").doesNotContain("Sound"));
    }

    @Test
    void everyRuleHasABreach() {
        assertThat(breaches().map(Breach::rule))
                .containsAll(Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                        .filter(field -> field.getType() == ArchRule.class)
                        .map(field -> field.getName())
                        .toList());
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) ArchitectureTest.class.getDeclaredField(name).get(null);
    }

    private static JavaClasses compiled(Path folder, String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean sound = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        Arrays.stream(sources).map(Source::new).toList())
                .call();
        assertThat(sound).as("the fixtures compile").isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + (text.contains(" Breach") ? "Breach" : "Sound") + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
