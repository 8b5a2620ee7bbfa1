package jom.matching.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table. */
final class MatchingReport {

    private static final Path FILE = Path.of("target", "benchmark", "matching.md");

    private final List<String> lines =
            new ArrayList<>(List.of("# Matching", "", "| what | p50 | p99 | |", "|---|---|---|---|"));

    void add(String what, String unit, Laps laps) {
        keep(String.format(Locale.ROOT, "| %s | %,d | %,d | %s |", what, laps.p50(), laps.p99(), unit));
    }

    void add(String what, String unit, long figure) {
        keep(String.format(Locale.ROOT, "| %s | %,d | | %s |", what, figure, unit));
    }

    private void keep(String line) {
        lines.add(line);
        try {
            publish();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    void publish() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);
    }
}
