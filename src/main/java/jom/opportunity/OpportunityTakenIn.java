package jom.opportunity;

import jom.network.OrganisationId;
import jom.portfolio.PortfolioId;

/**
 * An opportunity was taken in. Published in the transaction that does it, as are all facts of this module.
 */
public record OpportunityTakenIn(OpportunityId opportunity, PortfolioId portfolio, OrganisationId originator) {}
