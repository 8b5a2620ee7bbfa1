package jom.workflow.network;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jom.kernel.Identifiers;
import jom.kernel.MalformedIdentifier;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.portfolio.PortfolioDirectory;
import jom.portfolio.PortfolioId;
import jom.workflow.EnginePeople;
import jom.workflow.Groups;
import org.springframework.stereotype.Component;

/**
 * The people of the network as the engine's users. A role alone is no group: partner users and finance people belong to
 * those of their organisations, managers to those of their portfolios. A disabled person is nobody.
 */
@Component
class NetworkPeople implements EnginePeople {

    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final PortfolioDirectory portfolios;

    NetworkPeople(PeopleDirectory people, OrganisationDirectory organisations, PortfolioDirectory portfolios) {
        this.people = people;
        this.organisations = organisations;
        this.portfolios = portfolios;
    }

    @Override
    public Optional<EnginePerson> find(String signInName) {
        return people.bySignInName(signInName)
                .filter(person -> !person.disabled())
                .map(person ->
                        new EnginePerson(person.signInName(), person.displayName(), groups(person), person.language()));
    }

    private Set<String> groups(PersonProfile person) {
        Set<String> groups = new LinkedHashSet<>();
        for (OrganisationId organisation : person.speaksFor()) {
            if (person.roles().contains(Role.PARTNER_USER)) {
                groups.add(Groups.organisation(organisation));
            }
            if (person.roles().contains(Role.FINANCE)) {
                groups.add(Groups.finance(organisation));
            }
        }
        if (person.roles().contains(Role.PPM)) {
            groups.add(Groups.manager(person.id()));
            portfolios.managedBy(person.id()).forEach(portfolio -> groups.add(Groups.portfolio(portfolio)));
        }
        if (person.roles().contains(Role.ADMINISTRATOR)) {
            groups.add(Groups.ADMINISTRATORS);
        }
        if (person.roles().contains(Role.DESIGNER)) {
            groups.add(Groups.DESIGNERS);
        }
        return groups;
    }

    @Override
    public Optional<String> groupName(String group) {
        int end = group.indexOf('-');
        if (end < 0) {
            return Optional.of(group);
        }
        try {
            return name(group.substring(0, end), group.substring(end + 1));
        } catch (MalformedIdentifier unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> name(String kind, String id) {
        return switch (kind) {
            case "organisation", "finance" ->
                organisations.find(Identifiers.parse(id, OrganisationId::new)).map(organisation -> organisation.name());
            case "portfolio" ->
                portfolios.find(Identifiers.parse(id, PortfolioId::new)).map(portfolio -> portfolio.name());
            case "manager" -> people.find(Identifiers.parse(id, PersonId::new)).map(PersonProfile::displayName);
            default -> Optional.empty();
        };
    }
}
