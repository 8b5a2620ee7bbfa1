package jom.network.onboarding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.Offering;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.PeopleDirectory;
import jom.network.PersonProfile;
import org.springframework.stereotype.Component;

/** Organisations that join, for tests. */
@Component
public class OnboardingFixture {

    private final Onboardings onboardings;
    private final OnboardingDesk desk;
    private final PeopleDirectory people;

    OnboardingFixture(Onboardings onboardings, OnboardingDesk desk, PeopleDirectory people) {
        this.onboardings = onboardings;
        this.desk = desk;
        this.people = people;
    }

    /**
     * One that has begun.
     *
     * @param contact its first partner user
     */
    public record Joining(OrganisationId organisation, PersonProfile contact) {}

    /** A software vendor that this manager lets join and verifies. */
    public Joining begun(PersonProfile manager, String... capabilities) {
        OrganisationDetails plain = NetworkFixture.details(NetworkFixture.unique("Joining"), "software-vendor");
        Set<Capability> able =
                Set.of(capabilities).stream().map(Capability::new).collect(Collectors.toSet());
        return begun(
                manager,
                new OrganisationDetails(
                        plain.name(),
                        plain.legalEntity(),
                        plain.home(),
                        plain.timeZone(),
                        new Offering(plain.offering().partnerTypes(), able, Set.of(), Set.of())));
    }

    /** One of this name, registered under this number, with this web domain. */
    Joining begun(PersonProfile manager, String name, LegalEntity entity) {
        OrganisationDetails plain = NetworkFixture.details(name, "software-vendor");
        return begun(manager, new OrganisationDetails(name, entity, plain.home(), plain.timeZone(), plain.offering()));
    }

    private Joining begun(PersonProfile manager, OrganisationDetails details) {
        Contact contact = new Contact(
                NetworkFixture.unique("contact"), NetworkFixture.PASSWORD, "Con Tact", "c@example.com", Locale.ENGLISH);
        OrganisationId id = onboardings.start(new StartOnboarding(details, contact, null), manager.reader());
        return new Joining(id, people.get(desk.get(id, manager.reader()).contact()));
    }
}
