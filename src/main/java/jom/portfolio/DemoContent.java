package jom.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.network.ExternalKey;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PeopleRegistry;
import jom.network.PersonDetails;
import jom.network.PersonId;
import jom.network.References;
import jom.network.RegisterOrganisation;
import jom.network.RegisterPerson;
import jom.network.Role;
import jom.platform.UseCase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty installation with something to look at: one portfolio, nine companies, their people. */
@Component
@ConditionalOnProperty("jom.demo")
class DemoContent {

    private final OrganisationDirectory directory;
    private final OrganisationRegistry organisations;
    private final References references;
    private final PeopleRegistry people;
    private final Portfolios portfolios;

    DemoContent(
            OrganisationDirectory directory,
            OrganisationRegistry organisations,
            References references,
            PeopleRegistry people,
            Portfolios portfolios) {
        this.directory = directory;
        this.organisations = organisations;
        this.references = references;
        this.people = people;
        this.portfolios = portfolios;
    }

    /** Everything or nothing; nothing where there is any organisation. */
    @UseCase
    public void seed() {
        if (!directory.search(null, null, 1).isEmpty()) {
            return;
        }
        List<OrganisationId> members = new ArrayList<>();
        List<RegisterPerson> cast = new ArrayList<>();
        cast.add(person(DemoCast.MANAGER, Set.of(), Role.PPM, Role.DESIGNER));
        for (DemoCast.Company company : DemoCast.COMPANIES) {
            OrganisationId member = seed(company);
            members.add(member);
            cast.add(person(company.user(), Set.of(member), Role.PARTNER_USER));
            cast.add(person(company.accountant(), Set.of(member), Role.FINANCE));
        }
        cast.add(person(DemoCast.ADMINISTRATOR, Set.of(), Role.ADMINISTRATOR));
        cast.add(person(DemoCast.INTEGRATOR, Set.of(members.get(0)), Role.INTEGRATOR, Role.PARTNER_USER));
        PersonId manager = people.registerAll(cast).get(0);
        portfolios.found(new FoundPortfolio(DemoCast.PORTFOLIO, Set.of(manager), members));
    }

    private OrganisationId seed(DemoCast.Company company) {
        OrganisationId id = organisations.register(
                new RegisterOrganisation(company.details(), new ExternalKey("demo", company.key())));
        references.add(id, company.reference());
        return id;
    }

    private static RegisterPerson person(String name, Set<OrganisationId> organisations, Role... roles) {
        String displayName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        PersonDetails details =
                new PersonDetails(displayName, name + "@demo.example", Locale.ENGLISH, Set.of(roles), organisations);
        return new RegisterPerson(name, DemoCast.PASSWORD, details);
    }
}
