package jom.workflow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jom.TestDatabase;

/** What was measured on one database, as a Markdown table; whatever was not measured says so. */
final class Report {

    private final Map<Goal, Measured> measured = new EnumMap<>(Goal.class);
    private final List<String> notes = new ArrayList<>();

    private record Measured(double figure, String details) {}

    /** @param details the figures that the one compared with the goal comes from */
    void measured(Goal goal, double figure, String details) {
        measured.put(goal, new Measured(figure, details));
    }

    /** Something to know when reading the table. */
    void note(String text) {
        notes.add(text);
    }

    /** To the console and to a file. */
    @SuppressWarnings("SystemOut") // whoever runs a benchmark wants to see it
    void publish() {
        System.out.println(table());
        keep();
    }

    /** To a file only. */
    void keep() {
        try {
            Files.createDirectories(BenchDatabase.FOLDER);
            Files.writeString(
                    BenchDatabase.FOLDER.resolve(BenchDatabase.name().toLowerCase(Locale.ROOT) + ".md"), table());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("## Benchmark on " + BenchDatabase.name());
        lines.add("");
        lines.add("| goal | what | measured | from | goal is | |");
        lines.add("|---|---|---|---|---|---|");
        for (Goal goal : Goal.values()) {
            lines.add("| "
                    + String.join(" | ", goal.number(), goal.what(), figures(goal), goal.bound()) + " | "
                    + verdict(goal) + " |");
        }
        lines.add("");
        notes.forEach(note -> lines.add("- " + note));
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private String figures(Goal goal) {
        Measured found = measured.get(goal);
        return found == null ? "not measured | " : "%.3f | %s".formatted(found.figure(), found.details());
    }

    private String verdict(Goal goal) {
        Measured found = measured.get(goal);
        if (found == null) {
            return "not measured";
        }
        if (goal.isForMysqlOnly() && !TestDatabase.isMysql()) {
            return "for information";
        }
        return goal.isReachedBy(found.figure()) ? "holds" : "**does not hold**";
    }
}
