package jom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Public data beside the repository, in {@code ../shared/data} or where {@code -Djom.test.data} says. Whoever cloned the
 * project does not have it: tests that need it are skipped and say so.
 */
public final class TestData {

    private static final Path FOLDER = Path.of(System.getProperty("jom.test.data", "../shared/data"));

    private TestData() {}

    /** A file or folder of it; without it the test is skipped. */
    public static Path require(String path) {
        Path file = FOLDER.resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: there is no " + file.toAbsolutePath());
        return file;
    }

    /** The text of a file of it; without it the test is skipped. */
    public static String text(String path) throws IOException {
        return Files.readString(require(path));
    }
}
