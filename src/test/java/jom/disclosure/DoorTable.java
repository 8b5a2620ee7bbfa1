package jom.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The doors tried and the answers, one column for each kind of reader, in Markdown. */
final class DoorTable {

    private static final Path FILE = Path.of("target/doors.md");

    private final Map<String, Map<String, Set<String>>> answers = new LinkedHashMap<>();
    private final Set<String> readers = new LinkedHashSet<>();
    private final List<String> leaks = new ArrayList<>();

    void add(String reader, String when, Crawl crawl) {
        readers.add(reader);
        crawl.answers()
                .forEach((door, given) -> answers.computeIfAbsent(door, any -> new LinkedHashMap<>())
                        .computeIfAbsent(reader, any -> new TreeSet<>())
                        .addAll(given));
        crawl.leaks().forEach(leak -> leaks.add(reader + " " + when + ": " + leak));
    }

    void add(String reader, String door, int status) {
        readers.add(reader);
        answers.computeIfAbsent(door, any -> new LinkedHashMap<>())
                .computeIfAbsent(reader, any -> new TreeSet<>())
                .add(String.valueOf(status));
    }

    List<String> leaks() {
        return List.copyOf(leaks);
    }

    /** What a reader was answered at a door, whenever it was tried. */
    Map<String, Set<String>> of(String reader) {
        Map<String, Set<String>> column = new LinkedHashMap<>();
        answers.forEach((door, given) -> column.put(door, given.getOrDefault(reader, Set.of())));
        return column;
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder("| door | ")
                .append(String.join(" | ", readers))
                .append(" |\n|---|")
                .append("---|".repeat(readers.size()))
                .append('\n');
        answers.forEach((door, given) -> {
            text.append("| `").append(door.replace("|", "\\|")).append("` |");
            readers.forEach(reader -> text.append(' ')
                    .append(String.join(", ", given.getOrDefault(reader, Set.of())))
                    .append(" |"));
            text.append('\n');
        });
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
    }
}
