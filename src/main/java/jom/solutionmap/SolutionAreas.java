package jom.solutionmap;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.SolutionArea;
import jom.platform.ShortMemory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The solution areas of this installation: data, with names in each language. Remembered for a minute. */
@Service
public class SolutionAreas {

    private static final Duration KEEP = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final JdbcTemplate jdbc;
    private final ShortMemory<String, Map<SolutionArea, Entry>> areas;

    SolutionAreas(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.areas = new ShortMemory<>(clock, KEEP, 1);
    }

    private record Entry(Map<String, String> names, Set<Capability> capabilities) {

        String name(SolutionArea area, Locale language) {
            String english = names.getOrDefault(Locale.ENGLISH.getLanguage(), area.code());
            return names.getOrDefault(language.getLanguage(), english);
        }
    }

    /** All areas in their order. */
    @Transactional(readOnly = true)
    public List<SolutionAreaProfile> all(Locale language) {
        return entries().entrySet().stream()
                .map(entry -> new SolutionAreaProfile(
                        entry.getKey(),
                        entry.getValue().name(entry.getKey(), language),
                        entry.getValue().capabilities()))
                .toList();
    }

    /** The name in a language, else in English, else the code. */
    @Transactional(readOnly = true)
    public String name(SolutionArea area, Locale language) {
        return entries().getOrDefault(area, new Entry(Map.of(), Set.of())).name(area, language);
    }

    /** What it takes to serve all these areas; an area nobody knows takes nothing. */
    @Transactional(readOnly = true)
    public Set<Capability> capabilitiesFor(Collection<SolutionArea> wanted) {
        Map<SolutionArea, Entry> entries = entries();
        return wanted.stream()
                .map(area -> entries.getOrDefault(area, new Entry(Map.of(), Set.of())))
                .flatMap(entry -> entry.capabilities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses what is not known.
     *
     * @throws UnknownSolutionArea naming the first that is not on the map
     */
    @Transactional(readOnly = true)
    public void requireKnown(Collection<SolutionArea> wanted) {
        Map<SolutionArea, Entry> entries = entries();
        wanted.stream().filter(area -> !entries.containsKey(area)).findFirst().ifPresent(area -> {
            throw new UnknownSolutionArea(area);
        });
    }

    private Map<SolutionArea, Entry> entries() {
        return areas.get(ALL, any -> read());
    }

    private Map<SolutionArea, Entry> read() {
        Map<SolutionArea, Entry> entries = new LinkedHashMap<>();
        jdbc.query("select code from solution_area order by sort_no, code", row -> {
            entries.put(new SolutionArea(row.getString(1)), new Entry(new HashMap<>(), new HashSet<>()));
        });
        jdbc.query("select code, language, name from solution_area_name", row -> {
            entry(entries, row.getString(1)).names().put(row.getString(2), row.getString(3));
        });
        jdbc.query("select solution_area, capability from solution_area_capability", row -> {
            entry(entries, row.getString(1)).capabilities().add(new Capability(row.getString(2)));
        });
        return entries;
    }

    private static Entry entry(Map<SolutionArea, Entry> entries, String code) {
        return entries.computeIfAbsent(new SolutionArea(code), any -> new Entry(new HashMap<>(), new HashSet<>()));
    }
}
