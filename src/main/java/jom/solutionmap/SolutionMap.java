package jom.solutionmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.SolutionArea;
import jom.network.Taxonomies;
import jom.network.Term;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which capabilities fill which cell: data, seen by all nodes as it is. {@link CellChanges} changes it. */
@Service
public class SolutionMap {

    private final JdbcTemplate jdbc;
    private final Taxonomies taxonomies;
    private final SolutionAreas areas;

    SolutionMap(JdbcTemplate jdbc, Taxonomies taxonomies, SolutionAreas areas) {
        this.jdbc = jdbc;
        this.taxonomies = taxonomies;
        this.areas = areas;
    }

    /** Every cell that somebody wants, in two statements. */
    @Transactional(readOnly = true)
    public Map<Cell, CellNeeds> wanted() {
        Map<Cell, Set<Capability>> capabilities = new TreeMap<>();
        jdbc.query("select industry, solution_area, capability from solution_map_cell_capability", row -> {
            capabilities
                    .computeIfAbsent(cell(row.getString(1), row.getString(2)), any -> new HashSet<>())
                    .add(new Capability(row.getString(3)));
        });
        Map<Cell, Long> versions = new HashMap<>();
        jdbc.query("select industry, solution_area, version from solution_map_cell", row -> {
            versions.put(cell(row.getString(1), row.getString(2)), row.getLong(3));
        });
        Map<Cell, CellNeeds> needs = new TreeMap<>();
        capabilities.forEach(
                (cell, needed) -> needs.put(cell, new CellNeeds(cell, needed, versions.getOrDefault(cell, 0L))));
        return needs;
    }

    /**
     * What one cell takes; nothing if nobody wants it.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    @Transactional(readOnly = true)
    public CellNeeds needs(Cell cell) {
        requireKnown(cell);
        long version = jdbc
                .queryForList(
                        "select version from solution_map_cell where industry = ? and solution_area = ?",
                        Long.class,
                        cell.industry().code(),
                        cell.area().code())
                .stream()
                .findFirst()
                .orElse(0L);
        Set<Capability> capabilities = new HashSet<>(jdbc.query(
                "select capability from solution_map_cell_capability where industry = ? and solution_area = ?",
                (row, number) -> new Capability(row.getString(1)),
                cell.industry().code(),
                cell.area().code()));
        return new CellNeeds(cell, capabilities, version);
    }

    /**
     * Refuses an industry that no list has.
     *
     * @throws UnknownCell if there is none
     */
    @Transactional(readOnly = true)
    public void requireKnown(Industry industry) {
        require(
                industry.code(),
                taxonomies.industries(Locale.ENGLISH).stream().map(Term::code).toList());
    }

    /**
     * Refuses a place that is not on the map.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    @Transactional(readOnly = true)
    public void requireKnown(Cell cell) {
        requireKnown(cell.industry());
        require(
                cell.area().code(),
                areas.all(Locale.ENGLISH).stream()
                        .map(area -> area.area().code())
                        .toList());
    }

    private static void require(String code, Collection<String> known) {
        if (!known.contains(code)) {
            throw new UnknownCell(code);
        }
    }

    private static Cell cell(String industry, String area) {
        return new Cell(new Industry(industry), new SolutionArea(area));
    }
}
