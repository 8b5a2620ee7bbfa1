package jom.portfolio.recruiting;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Territory;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.solutionmap.Cell;
import jom.solutionmap.Coverage;
import jom.solutionmap.MapScope;
import jom.solutionmap.PartnerOrder;
import jom.solutionmap.PartnersWanted;
import jom.solutionmap.SolutionMap;
import org.springframework.stereotype.Component;

/** How many members of a portfolio cover a cell where somebody is sought: white space is 0, a single point of failure 1. */
@Component
class Gaps {

    private final Coverage coverage;
    private final SolutionMap map;
    private final PortfolioDirectory portfolios;

    Gaps(Coverage coverage, SolutionMap map, PortfolioDirectory portfolios) {
        this.coverage = coverage;
        this.map = map;
        this.portfolios = portfolios;
    }

    /**
     * The worst covered of the territories counts; without territories the members wherever they deliver.
     *
     * @return nothing if nobody wants the cell
     * @throws jom.solutionmap.UnknownCell if the lists have no such industry or area
     */
    OptionalInt covering(PortfolioId portfolio, Cell cell, Set<Territory> territories) {
        if (!map.needs(cell).isWanted()) {
            return OptionalInt.empty();
        }
        Optional<Set<OrganisationId>> members = Optional.of(Set.copyOf(portfolios.members(portfolio)));
        return territories.isEmpty()
                ? OptionalInt.of(covering(cell, new MapScope(members, Optional.empty())))
                : territories.stream()
                        .mapToInt(territory -> covering(cell, new MapScope(members, Optional.of(territory))))
                        .min();
    }

    private int covering(Cell cell, MapScope scope) {
        return coverage.partners(cell, scope, new PartnersWanted(false, PartnerOrder.NAME, 0, 1))
                .total();
    }
}
