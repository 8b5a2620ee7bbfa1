package jom.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * 831 files of 36 tools that nobody here wrote: the gate answers each in words, without an exception and with work in
 * proportion to its size, and none that defines nothing gets through.
 *
 * <p>An answer is to come within a second. A clock would measure the machine and whatever else it does, so what is bounded is
 * the memory that the answer takes in passing, which is the same each time; how long it took is told, not asserted.
 */
@JomTest
@Tag("any-database")
@Tag("data")
class MiwgTest {

    /** What is allocated for an answer of whatever length, and for each byte of the file. */
    private static final long ALLOCATED_BYTES_MAX = 4L << 20;

    private static final long ALLOCATED_BYTES_MAX_PER_BYTE = 150;
    private static final int FILES = 831;

    private final Gate gate;

    @Autowired
    MiwgTest(Gate gate) {
        this.gate = gate;
    }

    @Test
    void everyFileGetsAClearAnswerForWorkInProportion(@TempDir Path folder) throws Exception {
        unpack(TestData.require("bpmn-miwg/bpmn.tar.xz"), folder);
        List<Path> files = models(folder);
        assertThat(files).hasSize(FILES);
        Tally tally = new Tally();
        for (Path file : files) {
            Map<String, byte[]> alone = Map.of("model.bpmn", Files.readAllBytes(file));
            Work work = Work.begun();
            Verdict verdict = gate.check(new Submission("miwg", alone, HostileModelsTest.DESIGNER));
            work.end();
            assertThat(work.allocated())
                    .as(file.toString())
                    .isLessThan(ALLOCATED_BYTES_MAX + ALLOCATED_BYTES_MAX_PER_BYTE * Files.size(file));
            assertThat(verdict.isGood() && verdict.definitions().isEmpty())
                    .as(file + " gets through and defines nothing")
                    .isFalse();
            assertThat(verdict.findings())
                    .as(file.toString())
                    .allSatisfy(finding -> assertThat(finding.file()).isEqualTo("model.bpmn"));
            tally.add(verdict, work);
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

    /** What an answer takes of this thread. */
    private static final class Work {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        private final long start = System.nanoTime();
        private final long before = THREADS.getCurrentThreadAllocatedBytes();
        private long allocated;
        private Duration took = Duration.ZERO;

        static Work begun() {
            return new Work();
        }

        void end() {
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            took = Duration.ofNanos(System.nanoTime() - start);
        }

        long allocated() {
            return allocated;
        }

        Duration took() {
            return took;
        }
    }

    /** What came out, for whoever reads the log. */
    private static final class Tally {

        private final Map<String, Integer> filesByRule = new TreeMap<>();
        private int good;
        private int refused;
        private Duration slowest = Duration.ZERO;

        void add(Verdict verdict, Work work) {
            if (verdict.isGood()) {
                good++;
            } else {
                refused++;
            }
            verdict.findings().stream()
                    .map(finding -> finding.rule().code())
                    .distinct()
                    .forEach(rule -> filesByRule.merge(rule, 1, Integer::sum));
            slowest = work.took().compareTo(slowest) > 0 ? work.took() : slowest;
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
