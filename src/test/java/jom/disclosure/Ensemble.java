package jom.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/** Everybody whom an opportunity has to do with, and some with whom it has not. */
record Ensemble(PortfolioId portfolio, Map<String, OrganisationId> organisations, Map<String, PersonProfile> people) {

    static final String ORIGINATOR = "originator";
    static final String PARTICIPANT = "participant";
    static final String INVITED = "invited";
    static final String DECLINED = "declined";
    static final String LEFT = "left";
    static final String STRANGER = "stranger";
    static final String FINANCE = "originatorsFinance";
    static final String MANAGER = "manager";
    static final String OTHER_MANAGER = "otherManager";

    OrganisationId organisation(String role) {
        return Objects.requireNonNull(organisations.get(role), role);
    }

    PersonProfile person(String role) {
        return Objects.requireNonNull(people.get(role), role);
    }

    /** Makes them. */
    @Component
    static class Assembly {

        /** Nobody else has it in any test: the participant is the only one who fits. */
        static final String RARE = "sovereign-cloud";

        private final NetworkFixture network;
        private final Portfolios portfolios;

        Assembly(NetworkFixture network, Portfolios portfolios) {
            this.network = network;
            this.portfolios = portfolios;
        }

        Ensemble assemble() {
            Map<String, OrganisationId> organisations = new LinkedHashMap<>();
            organisations.put(ORIGINATOR, network.organisation("reseller"));
            organisations.put(PARTICIPANT, network.organisation("software-vendor", RARE));
            organisations.put(INVITED, network.organisation("hosting-provider"));
            organisations.put(DECLINED, network.organisation("hosting-provider"));
            organisations.put(LEFT, network.organisation("system-integrator"));
            organisations.put(STRANGER, network.organisation("reseller"));
            Map<String, PersonProfile> people = new LinkedHashMap<>();
            organisations.forEach((role, organisation) -> people.put(role, network.partnerUser(organisation)));
            people.put(FINANCE, network.person(Set.of(organisations.get(ORIGINATOR)), Role.FINANCE));
            people.put(MANAGER, network.person(Role.PPM));
            people.put(OTHER_MANAGER, network.person(Role.PPM));
            PortfolioId portfolio = portfolios.found(new FoundPortfolio(
                    NetworkFixture.unique("Portfolio"),
                    Set.of(people.get(MANAGER).id()),
                    List.of(organisations.get(ORIGINATOR))));
            portfolios.found(new FoundPortfolio(
                    NetworkFixture.unique("Portfolio"),
                    Set.of(people.get(OTHER_MANAGER).id()),
                    List.of(organisations.get(STRANGER))));
            return new Ensemble(portfolio, Map.copyOf(organisations), people);
        }
    }
}
