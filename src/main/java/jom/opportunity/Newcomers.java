package jom.opportunity;

import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.Taxonomies;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.solutionmap.SolutionAreas;
import org.springframework.stereotype.Component;

/** What the network and the portfolios say about an opportunity that comes in. */
@Component
class Newcomers {

    private final OrganisationDirectory organisations;
    private final Taxonomies taxonomies;
    private final SolutionAreas solutionAreas;
    private final PortfolioDirectory portfolios;
    private final RolesOfTypes roles;

    Newcomers(
            OrganisationDirectory organisations,
            Taxonomies taxonomies,
            SolutionAreas solutionAreas,
            PortfolioDirectory portfolios,
            RolesOfTypes roles) {
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.solutionAreas = solutionAreas;
        this.portfolios = portfolios;
        this.roles = roles;
    }

    /** @throws jom.network.UnknownTerm if a list has no such entry */
    void requireKnownTerms(TakeInOpportunity order) {
        taxonomies.requireKnown(order.customer().industry());
        solutionAreas.requireKnown(order.need().solutionAreas());
        order.need().capabilitiesWanted().forEach(taxonomies::requireKnown);
    }

    PortfolioId portfolioOf(OrganisationId originator) {
        return portfolios.portfolioFor(originator);
    }

    /** The first of the organisation's types that plays one of the roles as a specialist, else its first. */
    PartnerType playedBy(OrganisationId organisation, Set<ParticipantRole> wanted) {
        Specialists specialists = roles.now();
        Set<PartnerType> types =
                organisations.get(organisation).details().offering().partnerTypes();
        return wanted.stream()
                .sorted()
                .filter(specialists::isFor)
                .flatMap(role -> types.stream().filter(type -> specialists.mayPlay(role, type)))
                .findFirst()
                .orElseGet(() -> types.iterator().next());
    }
}
