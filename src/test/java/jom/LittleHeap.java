package jom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own with a heap that large files do not fit into. */
public final class LittleHeap {

    /** Less than half of the largest file that can be imported, as bytes. */
    private static final String HEAP = "-Xmx20m";

    private LittleHeap() {}

    /**
     * Runs a program to its end.
     *
     * @return what it said
     * @throws AssertionError if it failed
     */
    public static String run(Class<?> program, Path file) throws IOException, InterruptedException {
        Process process = OwnJvm.of(
                        OwnJvm.classPath(),
                        List.of(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        program,
                        List.of(file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
