package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.platform.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way known to us in which a file could do harm is refused for that very reason, at the line where it stands. */
@JomTest
@Tag("any-database")
class HostileModelsTest {

    static final Author DESIGNER =
            new Author(new Actor(new UUID(2, 2), "mallory"), Set.of(new UUID(1, 1)), true, Locale.ENGLISH);

    private final Gate gate;
    private final Words words;

    @Autowired
    HostileModelsTest(Gate gate, Words words) {
        this.gate = gate;
        this.words = words;
    }

    static List<HostileModel> corpus() {
        return HostileModel.all();
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(corpus()).hasSizeGreaterThan(200);
        assertThat(corpus().stream().map(HostileModel::file).collect(Collectors.toSet()))
                .hasSameSizeAs(corpus());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefusedForWhatItDoes(HostileModel hostile) {
        List<Finding> findings = gate.check(new Submission("hostile", hostile.files(), DESIGNER)).findings().stream()
                .filter(finding -> finding.file().equals(hostile.file()))
                .toList();
        Set<String> rules = new TreeSet<>();
        findings.forEach(finding -> rules.add(finding.rule().code()));
        assertThat(rules).isEqualTo(hostile.rules());
        if (hostile.line() > 0) {
            assertThat(findings)
                    .anySatisfy(finding -> assertThat(finding.line()).isEqualTo(hostile.line()));
        }
        assertThat(findings).allSatisfy(finding -> {
            assertThat(words.of(finding, Locale.ENGLISH)).doesNotContain("{0}").doesNotContain("{1}");
            assertThat(words.of(finding, Locale.GERMAN)).doesNotContain("{0}").doesNotContain("{1}");
        });
    }
}
