package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jom.JomTest;
import jom.TestData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 831 files of 36 tools that nobody here wrote: the gate answers each within a second, in words, without an exception, and
 * none that defines nothing gets through.
 */
@JomTest
@Tag("any-database")
@Tag("data")
class MiwgTest {

    private static final Duration ANSWER_MAX = Duration.ofSeconds(1);
    private static final int FILES = 831;

    private final Gate gate;

    @Autowired
    MiwgTest(Gate gate) {
        this.gate = gate;
    }

    @Test
    void everyFileGetsAClearAnswerWithinASecond(@TempDir Path folder) throws Exception {
        unpack(TestData.require("bpmn-miwg/bpmn.tar.xz"), folder);
        List<Path> files = models(folder);
        assertThat(files).hasSize(FILES);
        Tally tally = new Tally();
        for (Path file : files) {
            Map<String, byte[]> alone = Map.of("model.bpmn", Files.readAllBytes(file));
            long start = System.nanoTime();
            Verdict verdict = gate.check(new Submission("miwg", alone, HostileModelsTest.DESIGNER));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took).as(file.toString()).isLessThan(ANSWER_MAX);
            assertThat(verdict.isGood() && verdict.definitions().isEmpty())
                    .as(file + " gets through and defines nothing")
                    .isFalse();
            assertThat(verdict.findings())
                    .as(file.toString())
                    .allSatisfy(finding -> assertThat(finding.file()).isEqualTo("model.bpmn"));
            tally.add(verdict, took);
        }
        System.out.println(tally);
    }

    private static void unpack(Path archive, Path folder) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-xJf", archive.toAbsolutePath().toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tar.exitValue()).isZero();
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    /** What came out, for whoever reads the log. */
    private static final class Tally {

        private final Map<String, Integer> filesByRule = new TreeMap<>();
        private int good;
        private int refused;
        private Duration slowest = Duration.ZERO;

        void add(Verdict verdict, Duration took) {
            if (verdict.isGood()) {
                good++;
            } else {
                refused++;
            }
            verdict.findings().stream()
                    .map(finding -> finding.rule().code())
                    .distinct()
                    .forEach(rule -> filesByRule.merge(rule, 1, Integer::sum));
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }

        @Override
        public String toString() {
            StringBuilder table = new StringBuilder("%nBPMN MIWG: %d let through, %d refused, slowest answer %d ms%n"
                    .formatted(good, refused, slowest.toMillis()));
            filesByRule.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(rule -> table.append("  %-24s %4d files%n".formatted(rule.getKey(), rule.getValue())));
            return table.toString();
        }
    }
}
