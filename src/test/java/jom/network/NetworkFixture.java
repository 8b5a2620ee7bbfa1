package jom.network;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Organisations and people for tests, made through the module's API. All people have the same password. */
@Component
public class NetworkFixture {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final OrganisationRegistry organisations;
    private final PeopleRegistry people;
    private final PeopleDirectory directory;

    NetworkFixture(OrganisationRegistry organisations, PeopleRegistry people, PeopleDirectory directory) {
        this.organisations = organisations;
        this.people = people;
        this.directory = directory;
    }

    /** Details to start from: a German partner of the given types, without capabilities. */
    public static OrganisationDetails details(String name, String... partnerTypes) {
        return new OrganisationDetails(
                name,
                LegalEntity.named(name + " GmbH"),
                new Territory("DE"),
                ZoneId.of("Europe/Berlin"),
                new Offering(types(partnerTypes), Set.of(), Set.of(), Set.of()));
    }

    /** An organisation of a partner type with capabilities that delivers everywhere. */
    public OrganisationId organisation(String partnerType, String... capabilities) {
        OrganisationDetails plain = details(unique(partnerType), partnerType);
        Set<Capability> able = Arrays.stream(capabilities).map(Capability::new).collect(Collectors.toSet());
        return organisations.register(RegisterOrganisation.of(new OrganisationDetails(
                plain.name(),
                plain.legalEntity(),
                plain.home(),
                plain.timeZone(),
                new Offering(plain.offering().partnerTypes(), able, Set.of(), Set.of()))));
    }

    /** A partner user of an organisation. */
    public PersonProfile partnerUser(OrganisationId organisation) {
        return person(Set.of(organisation), Role.PARTNER_USER);
    }

    /** Somebody with roles, in no organisation. */
    public PersonProfile person(Role... roles) {
        return person(Set.of(), roles);
    }

    /** Somebody with roles in organisations. */
    public PersonProfile person(Set<OrganisationId> organisationIds, Role... roles) {
        return person(Locale.ENGLISH, organisationIds, roles);
    }

    /** The same, who speaks this language. */
    public PersonProfile person(Locale language, Set<OrganisationId> organisationIds, Role... roles) {
        String name = unique("person").toLowerCase(Locale.ROOT);
        PersonDetails details =
                new PersonDetails("Person " + name, name + "@example.com", language, Set.of(roles), organisationIds);
        return directory.get(people.register(new RegisterPerson(name, PASSWORD, details)));
    }

    /** Does something as somebody who has signed in. */
    public <T> T as(PersonProfile person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext signedIn = SecurityContextHolder.createEmptyContext();
        SignedInPerson principal = new SignedInPerson(person.reader(), person.version());
        signedIn.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(signedIn);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A name no other test uses. */
    public static String unique(String stem) {
        return stem + "-" + COUNTER.incrementAndGet();
    }

    private static Set<PartnerType> types(String... keys) {
        return Arrays.stream(keys).map(PartnerType::new).collect(Collectors.toSet());
    }
}
