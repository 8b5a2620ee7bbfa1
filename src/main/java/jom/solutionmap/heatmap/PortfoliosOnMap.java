package jom.solutionmap.heatmap;

import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Reader;

/** What this module asks about portfolios. The module that has them answers. */
public interface PortfoliosOnMap {

    /**
     * The members of a portfolio.
     *
     * @throws jom.kernel.BusinessRuleViolation if there is none, or none that this reader may see
     */
    Set<OrganisationId> members(PortfolioRef portfolio, Reader reader);
}
