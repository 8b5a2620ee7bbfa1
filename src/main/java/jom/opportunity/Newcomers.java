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

    Newcomers(
            OrganisationDirectory organisations,
            Taxonomies taxonomies,
            SolutionAreas solutionAreas,
            PortfolioDirectory portfolios) {
        this.organisations = organisations;
        this.taxonomies = taxonomies;
        this.solutionAreas = solutionAreas;
        this.portfolios = portfolios;
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
    PartnerType playedBy(OrganisationId organisation, Set<ParticipantRole> roles) {
        Set<PartnerType> types =
                organisations.get(organisation).details().offering().partnerTypes();
        return roles.stream()
                .sorted()
                .filter(ParticipantRole::isForSpecialists)
                .flatMap(role -> types.stream().filter(role::mayBePlayedBy))
                .findFirst()
                .orElseGet(() -> types.iterator().next());
    }
}
