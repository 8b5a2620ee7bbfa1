package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jom.JomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the application ships passes its own gate, as its own; as anybody else's it does not. */
@JomTest
class ShippedModelsPassTest {

    private final Gate gate;
    private final Words words;

    @Autowired
    ShippedModelsPassTest(Gate gate, Words words) {
        this.gate = gate;
        this.words = words;
    }

    static Map<String, byte[]> shipped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*")) {
            files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
        }
        assertThat(files).hasSizeGreaterThan(50);
        return files;
    }

    private List<String> told(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> "%s:%d %s %s"
                        .formatted(
                                finding.file(), finding.line(), finding.element(), words.of(finding, Locale.ENGLISH)))
                .toList();
    }

    @Test
    void asTheApplicationsOwn() throws IOException {
        Verdict verdict = gate.check(new Submission("shipped", shipped(), Author.INSTALLATION));
        assertThat(told(verdict)).isEmpty();
        assertThat(verdict.definitions()).hasSizeGreaterThan(50);
        assertThat(verdict.companions()).isEmpty();
    }
}
