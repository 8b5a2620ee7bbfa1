package jom.portfolio;

import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.solutionmap.heatmap.PortfolioRef;
import jom.solutionmap.heatmap.PortfoliosOnMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the solution map whom a portfolio brings, as far as the reader may see it. */
@Component
class MembersOnMap implements PortfoliosOnMap {

    private final PortfolioDirectory portfolios;

    MembersOnMap(PortfolioDirectory portfolios) {
        this.portfolios = portfolios;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<OrganisationId> members(PortfolioRef portfolio, Reader reader) {
        return Set.copyOf(
                portfolios.visibleTo(reader, new PortfolioId(portfolio.value())).members());
    }
}
