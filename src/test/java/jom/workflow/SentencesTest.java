package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jom.kernel.BusinessRuleViolation;
import jom.revenue.SplitBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Breaks every rule once and listens to what is said about it. */
class SentencesTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "sample",
            int.class,
            3,
            long.class,
            3L,
            UUID.class,
            UUID.fromString("01890000-0000-7000-8000-000000000001"),
            LocalDate.class,
            LocalDate.EPOCH,
            SplitBase.class,
            SplitBase.LICENCE,
            Currency.class,
            Currency.getInstance("EUR"));

    private final Sentences sentences = new Sentences(true);

    @Test
    void saysEveryBrokenRuleInBothLanguages() {
        Map<String, BusinessRuleViolation> violations = violations();
        assertThat(violations).hasSizeGreaterThan(100);
        violations.forEach((code, violation) -> {
            String english = text("", code);
            String german = text("_de", code);
            assertThat(english).as("English for " + code).isNotBlank();
            assertThat(german).as("German for " + code).isNotBlank().isNotEqualTo(english);
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(sentences.of(violation, language))
                        .as(code + " in " + language)
                        .doesNotContain("{", "}", " bp")
                        .endsWith(".");
            }
        });
    }

    @Test
    void writesSharesInPerCentAsTheReaderDoes() {
        BusinessRuleViolation broken = new BusinessRuleViolation(
                BusinessRuleViolation.Kind.FORBIDDEN,
                "revenue.splitNotWhole",
                "not whole",
                Map.of("totalPercent", "99.5")) {};
        assertThat(sentences.of(broken, Locale.ENGLISH)).contains("add up to 99.5 per cent");
        assertThat(sentences.of(broken, Locale.GERMAN)).contains("zusammen 99,5 Prozent");
    }

    @Test
    void saysStatesInWords() {
        BusinessRuleViolation broken = new BusinessRuleViolation(
                BusinessRuleViolation.Kind.WRONG_STATE,
                "opportunity.stageNotReachable",
                "no",
                Map.of("stage", "teamFormed", "next", "won")) {};
        assertThat(sentences.of(broken, Locale.GERMAN)).endsWith(": Team gebildet.");
        assertThat(sentences.of(broken, Locale.ENGLISH)).endsWith(": team formed.");
    }

    /** Texts of tests: one is missing in German, one altogether. */
    @ParameterizedTest
    @CsvSource({"halfSaid, de", "neverSaid, de", "neverSaid, en"})
    void missesATextLoudlyInTestsAndOnceInProduction(String rule, String tag) {
        Locale language = Locale.forLanguageTag(tag);
        BusinessRuleViolation broken = new BusinessRuleViolation(
                BusinessRuleViolation.Kind.FORBIDDEN, "test." + rule, "in English", Map.of()) {};
        assertThatThrownBy(() -> sentences.of(broken, language))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no text in " + tag + ": violation.test." + rule);
        Sentences lenient = new Sentences(false);
        List<ILoggingEvent> logged = logged(() -> {
            assertThat(lenient.of(broken, language)).isEqualTo("in English");
            assertThat(lenient.of(broken, language)).isEqualTo("in English");
        });
        assertThat(logged)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("no text in language=" + tag + " key=violation.test." + rule);
    }

    @Test
    void answersALanguageThatNobodySpeaksInEnglish() {
        BusinessRuleViolation broken = new BusinessRuleViolation(
                BusinessRuleViolation.Kind.FORBIDDEN, "test.halfSaid", "in English", Map.of()) {};
        assertThat(sentences.of(broken, Locale.FRENCH)).isEqualTo("in English");
    }

    private static List<ILoggingEvent> logged(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(Sentences.class);
        ListAppender<ILoggingEvent> listener = new ListAppender<>();
        listener.start();
        logger.addAppender(listener);
        try {
            work.run();
        } finally {
            logger.detachAppender(listener);
        }
        return listener.list;
    }

    private static String text(String language, String code) {
        String file = "/i18n/" + code.substring(0, code.indexOf('.')) + language + ".properties";
        try (InputStream in = SentencesTest.class.getResourceAsStream(file)) {
            Properties texts = new Properties();
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts.getProperty("violation." + code, "");
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    private static Map<String, BusinessRuleViolation> violations() {
        Map<String, BusinessRuleViolation> found = new TreeMap<>();
        shipped()
                .forEach(violation ->
                        makers(violation).map(SentencesTest::made).forEach(made -> found.put(made.code(), made)));
        return found;
    }

    /** Of the application's own kinds of broken rules those that are not abstract. */
    private static Stream<Class<?>> shipped() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(BusinessRuleViolation.class));
        return scanner.findCandidateComponents("jom").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(SentencesTest::isOurs);
    }

    /** Tests have some of their own. */
    private static boolean isOurs(Class<?> violation) {
        return violation
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(BusinessRuleViolation.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }

    /** Static methods where there are some, else constructors. */
    private static Stream<? extends Executable> makers(Class<?> violation) {
        List<Method> named = Arrays.stream(violation.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && !Modifier.isPrivate(method.getModifiers())
                        && method.getReturnType() == violation)
                .toList();
        return named.isEmpty() ? Arrays.stream(violation.getDeclaredConstructors()) : named.stream();
    }

    private static BusinessRuleViolation made(Executable maker) {
        try {
            maker.setAccessible(true);
            Object[] values = Arrays.stream(maker.getParameterTypes())
                    .map(SentencesTest::sample)
                    .toArray();
            return (BusinessRuleViolation)
                    (maker instanceof Method method
                            ? method.invoke(null, values)
                            : ((Constructor<?>) maker).newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(maker.toString(), impossible);
        }
    }

    private static Object sample(Class<?> type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Set.class.isAssignableFrom(type) ? Set.of() : List.of();
        }
        if (Throwable.class.isAssignableFrom(type)) {
            return new IllegalArgumentException("sample");
        }
        return record(type);
    }

    private static Object record(Class<?> type) {
        try {
            Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(SentencesTest::sample).toArray());
        } catch (InvocationTargetException | RuntimeException needsMore) {
            throw new IllegalStateException("no sample of " + type, needsMore);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.toString(), impossible);
        }
    }
}
