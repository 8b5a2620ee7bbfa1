package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import jom.engagement.EngagementFact;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void everyFactHasWordsInBothLanguages() throws IOException {
        List<String> kinds = records(EngagementFact.class)
                .map(Class::getSimpleName)
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(50).contains("usageReported");
        for (String language : List.of("", "_de")) {
            assertThat(words(language).stringPropertyNames())
                    .containsAll(kinds.stream().map("timeline.fact."::concat).toList());
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = MomentsTest.class.getResourceAsStream("/i18n/pages" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MomentsTest::records)
                : Stream.of(type);
    }
}
