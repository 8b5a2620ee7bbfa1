package jom.solutionmap.heatmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.network.Industry;
import jom.network.SolutionArea;
import jom.network.Taxonomies;
import jom.network.Term;
import jom.solutionmap.Cell;
import jom.solutionmap.CellCoverage;
import jom.solutionmap.Coverage;
import jom.solutionmap.MapScope;
import jom.solutionmap.SolutionAreaProfile;
import jom.solutionmap.SolutionAreas;
import jom.solutionmap.SolutionMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts coverage and demand side by side, for one reader. */
@Service
@Transactional(readOnly = true)
public class HeatMaps {

    private final Coverage coverage;
    private final SolutionMap map;
    private final SolutionAreas areas;
    private final Taxonomies taxonomies;
    private final PortfoliosOnMap portfolios;
    private final OpenDemand demand;

    HeatMaps(
            Coverage coverage,
            SolutionMap map,
            SolutionAreas areas,
            Taxonomies taxonomies,
            PortfoliosOnMap portfolios,
            OpenDemand demand) {
        this.coverage = coverage;
        this.map = map;
        this.areas = areas;
        this.taxonomies = taxonomies;
        this.portfolios = portfolios;
        this.demand = demand;
    }

    /**
     * The whole map.
     *
     * @throws jom.kernel.BusinessRuleViolation if the reader may not see the portfolio
     */
    public HeatMap of(MapQuestion question) {
        Map<Cell, CellCoverage> covered = coverage.all(scope(question), question.reader()).stream()
                .collect(Collectors.toMap(CellCoverage::cell, Function.identity()));
        Optional<Map<Cell, Integer>> wishes = wishes(question);
        List<SolutionAreaProfile> columns = columns(covered.keySet(), question);
        List<VerticalMap> rows = taxonomies.industries(question.language()).stream()
                .map(industry -> vertical(industry, columns, covered, wishes))
                .toList();
        return new HeatMap(columns, rows, wishes.isPresent());
    }

    /**
     * One vertical's part of it.
     *
     * @throws jom.solutionmap.UnknownCell if there is no such industry
     */
    public VerticalMap of(Industry industry, MapQuestion question) {
        map.requireKnown(industry);
        return of(question).verticals().stream()
                .filter(vertical -> vertical.industry().equals(industry))
                .findFirst()
                .orElseThrow();
    }

    /**
     * One cell of it, whether somebody wants it or not.
     *
     * @throws jom.solutionmap.UnknownCell if there is no such industry or area
     */
    public HeatCell of(Cell cell, MapQuestion question) {
        CellCoverage covered = coverage.of(cell, scope(question), question.reader());
        return new HeatCell(
                covered,
                areas.name(cell.area(), question.language()),
                wishes(question).map(counts -> counts.getOrDefault(cell, 0)));
    }

    /**
     * Whom the map that somebody wants to see counts.
     *
     * @throws jom.kernel.BusinessRuleViolation if the reader may not see the portfolio
     */
    public MapScope scope(MapQuestion question) {
        return new MapScope(
                question.portfolio().map(portfolio -> portfolios.members(portfolio, question.reader())),
                question.territory());
    }

    private Optional<Map<Cell, Integer>> wishes(MapQuestion question) {
        return demand.of(question.portfolio(), question.reader()).map(open -> open.in(question.territory()));
    }

    private List<SolutionAreaProfile> columns(Set<Cell> wanted, MapQuestion question) {
        Set<SolutionArea> used = new HashSet<>();
        wanted.forEach(cell -> used.add(cell.area()));
        return areas.all(question.language()).stream()
                .filter(area -> used.contains(area.area()))
                .toList();
    }

    private static VerticalMap vertical(
            Term industry,
            List<SolutionAreaProfile> columns,
            Map<Cell, CellCoverage> covered,
            Optional<Map<Cell, Integer>> wishes) {
        Industry code = new Industry(industry.code());
        List<HeatCell> cells = new ArrayList<>();
        for (SolutionAreaProfile area : columns) {
            Cell cell = new Cell(code, area.area());
            CellCoverage here = covered.get(cell);
            if (here != null) {
                cells.add(new HeatCell(here, area.name(), wishes.map(counts -> counts.getOrDefault(cell, 0))));
            }
        }
        return new VerticalMap(code, industry.name(), cells);
    }
}
