package jom.opportunity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Industry;
import jom.network.Reader;
import jom.network.Role;
import jom.network.SolutionArea;
import jom.network.Territory;
import jom.platform.IdColumn;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.solutionmap.Cell;
import jom.solutionmap.heatmap.Demand;
import jom.solutionmap.heatmap.OpenDemand;
import jom.solutionmap.heatmap.PortfolioRef;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what open opportunities want, for whoever may know all of them anyway: managers those of their portfolios,
 * administrators all. To others even a count would tell that there is something.
 */
@Component
class CellDemand implements OpenDemand {

    private static final List<String> OPEN = Arrays.stream(Stage.values())
            .filter(Stage::isBeforeDecision)
            .map(Enum::name)
            .toList();
    private static final String COUNT = "select customer_industry, solution_areas, customer_country, count(*)"
            + " from opportunity where stage in (:stages)%s"
            + " group by customer_industry, solution_areas, customer_country";
    private static final String OF_PORTFOLIOS = " and portfolio_id in (:portfolios)";

    private final NamedParameterJdbcTemplate jdbc;
    private final PortfolioDirectory portfolios;

    CellDemand(NamedParameterJdbcTemplate jdbc, PortfolioDirectory portfolios) {
        this.jdbc = jdbc;
        this.portfolios = portfolios;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Demand> of(Optional<PortfolioRef> portfolio, Reader reader) {
        Optional<PortfolioId> chosen = portfolio.map(ref -> new PortfolioId(ref.value()));
        if (reader.is(Role.ADMINISTRATOR)) {
            return Optional.of(chosen.map(one -> among(Set.of(one))).orElseGet(this::overall));
        }
        if (!reader.is(Role.PPM)) {
            return Optional.empty();
        }
        Set<PortfolioId> managed = portfolios.managedBy(reader.person());
        return chosen.map(managed::contains).orElse(true)
                ? Optional.of(among(chosen.map(Set::of).orElse(managed)))
                : Optional.empty();
    }

    private Demand overall() {
        return read(COUNT.formatted(""), Map.of("stages", OPEN));
    }

    private Demand among(Set<PortfolioId> some) {
        if (some.isEmpty()) {
            return new Demand(List.of());
        }
        List<byte[]> ids = some.stream().map(id -> IdColumn.bytes(id.value())).collect(Collectors.toList());
        return read(COUNT.formatted(OF_PORTFOLIOS), Map.of("stages", OPEN, "portfolios", ids));
    }

    private Demand read(String query, Map<String, ?> values) {
        List<Demand.Wish> wishes = new ArrayList<>();
        Map<String, Set<SolutionArea>> known = new HashMap<>();
        jdbc.query(query, values, row -> {
            Industry industry = new Industry(row.getString(1));
            Territory country = new Territory(row.getString(3));
            int count = row.getInt(4);
            known.computeIfAbsent(row.getString(2), column -> Columns.read(column, SolutionArea::new))
                    .forEach(area -> wishes.add(new Demand.Wish(new Cell(industry, area), country, count)));
        });
        return new Demand(wishes);
    }
}
