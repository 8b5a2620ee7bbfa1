package jom.workflow.course;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.PartnerType;
import jom.network.PersonProfile;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.Territory;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.PortfolioId;
import jom.portfolio.Portfolios;
import org.springframework.stereotype.Component;

/** Makes casts. Their organisations fit opportunities about patient care better than anybody else's. */
@Component
public class Casts {

    private static final AtomicInteger COUNTRY = new AtomicInteger();
    private static final Set<Capability> ABLE = Set.of(
            new Capability("health-records"), new Capability("interoperability-health"), new Capability("hosting"));

    private final NetworkFixture network;
    private final OrganisationRegistry organisations;
    private final Portfolios portfolios;

    Casts(NetworkFixture network, OrganisationRegistry organisations, Portfolios portfolios) {
        this.network = network;
        this.organisations = organisations;
        this.portfolios = portfolios;
    }

    /** One organisation of each of these partner types, the originator first. */
    public Cast of(String... partnerTypes) {
        return of(Set.of(), partnerTypes);
    }

    /** The same; the person of this organisation gives way to one who speaks another language. */
    public Cast withSpeaker(Locale language, int organisation, Cast cast) {
        OrganisationId theirs = cast.partner(organisation);
        Map<OrganisationId, PersonProfile> people = new LinkedHashMap<>(cast.people());
        people.put(theirs, speaking(language, theirs));
        return new Cast(cast.portfolio(), cast.manager(), cast.country(), cast.organisations(), people);
    }

    /** Partner user and finance in one. */
    PersonProfile speaking(Locale language, OrganisationId organisation) {
        return network.person(language, Set.of(organisation), Role.PARTNER_USER, Role.FINANCE);
    }

    /** The same, the partners with capabilities that the originator lacks. */
    public Cast of(Set<Capability> rare, String... partnerTypes) {
        return speaking(Locale.ENGLISH, rare, partnerTypes);
    }

    /** The same, all of them people who speak this language. */
    Cast speaking(Locale language, Set<Capability> rare, String... partnerTypes) {
        String[] countries = Locale.getISOCountries();
        Territory country = new Territory(countries[COUNTRY.getAndIncrement() % countries.length]);
        List<OrganisationId> members = new ArrayList<>();
        for (String type : partnerTypes) {
            members.add(organisation(type, country, members.isEmpty() ? Set.of() : rare));
        }
        Map<OrganisationId, PersonProfile> people = new LinkedHashMap<>();
        members.forEach(member -> people.put(member, speaking(language, member)));
        PersonProfile manager = network.person(language, Set.of(), Role.PPM);
        PortfolioId portfolio =
                portfolios.found(new FoundPortfolio(NetworkFixture.unique("Portfolio"), Set.of(manager.id()), members));
        return new Cast(portfolio, manager, country, List.copyOf(members), people);
    }

    private OrganisationId organisation(String type, Territory country, Set<Capability> rare) {
        Set<Capability> able = new HashSet<>(ABLE);
        able.addAll(rare);
        String name = NetworkFixture.unique(type);
        return organisations.register(RegisterOrganisation.of(new OrganisationDetails(
                name,
                LegalEntity.named(name + " GmbH"),
                country,
                ZoneId.of("Europe/Berlin"),
                new Offering(
                        Set.of(new PartnerType(type)), able, Set.of(new Industry("healthcare")), Set.of(country)))));
    }
}
