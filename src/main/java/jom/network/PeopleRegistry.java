package jom.network;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people their sign-in, roles and organisations, and takes them away. */
@Service
public class PeopleRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleRegistry.class);

    private final People people;
    private final PeopleDirectory directory;
    private final OrganisationDirectory organisations;
    private final PasswordEncoder passwords;
    private final PasswordRule passwordRule;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleRegistry(
            People people,
            PeopleDirectory directory,
            OrganisationDirectory organisations,
            PasswordEncoder passwords,
            PasswordRule passwordRule,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.directory = directory;
        this.organisations = organisations;
        this.passwords = passwords;
        this.passwordRule = passwordRule;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives somebody a sign-in.
     *
     * @throws SignInNameTaken if the name belongs to somebody else, disabled or not
     * @throws UnknownOrganisation if an organisation does not exist
     * @throws UnsuitablePassword if the password is too short or too long
     */
    @UseCase
    public PersonId register(RegisterPerson order) {
        return register(order, passwords::encode);
    }

    /**
     * Gives several people a sign-in, all or none. A password that some of them share is hashed, which is slow on purpose,
     * once.
     *
     * @return in the order of the people
     * @throws SignInNameTaken as above, and so on
     */
    @UseCase
    public List<PersonId> registerAll(List<RegisterPerson> orders) {
        Map<String, String> hashes = new HashMap<>();
        return orders.stream()
                .map(order -> register(order, password -> hashes.computeIfAbsent(password, passwords::encode)))
                .toList();
    }

    /**
     * Refuses what a registration would refuse, for those who have something else to change before.
     *
     * @throws SignInNameTaken if the name belongs to somebody else, disabled or not
     * @throws UnsuitablePassword if the password is too short or too long
     */
    @Transactional(readOnly = true)
    public void requireFree(String signInName, String password) {
        passwordRule.check(password);
        if (people.existsBySignInName(signInName)) {
            throw new SignInNameTaken(signInName);
        }
    }

    private PersonId register(RegisterPerson order, UnaryOperator<String> hash) {
        requireFree(order.signInName(), order.password());
        requireKnown(order.details().organisations());
        PersonId id = PersonId.next();
        people.saveAndFlush(new Person(id, order, hash.apply(order.password()), clock.instant()));
        directory.forget(order.signInName());
        audit.record(fact(id, "network.personRegistered")
                .with("signInName", order.signInName())
                .with("roles", names(order.details().roles()))
                .with("organisations", names(order.details().organisations())));
        LOG.info("person registered person={}", id);
        return id;
    }

    /**
     * Tells a person's details anew; the same details again change nothing. Whoever is signed in has to sign in again.
     *
     * @param version that was read
     * @throws PersonChanged if that version is not the present one
     * @throws LastAdministrator if nobody would be left to look after the installation
     */
    @UseCase
    public void update(PersonId id, long version, PersonDetails details) {
        requireKnown(details.organisations());
        Person person = get(id);
        if (person.version() != version) {
            throw new PersonChanged();
        }
        PersonDetails before = person.details();
        if (before.equals(details)) {
            return;
        }
        if (!details.roles().contains(Role.ADMINISTRATOR)) {
            refuseIfLastAdministrator(person);
        }
        person.describe(details);
        people.flush();
        directory.forget(person.signInName());
        audit.record(fact(id, "network.personChanged")
                .changed("roles", names(before.roles()), names(details.roles()))
                .changed("organisations", names(before.organisations()), names(details.organisations()))
                .with("personal", details.privateChanges(before)));
        LOG.info("person changed person={}", id);
        Set<Role> withdrawn = details.rolesWithdrawn(before);
        if (!withdrawn.isEmpty()) {
            events.publishEvent(new RolesWithdrawn(id, withdrawn));
        }
    }

    /**
     * Ends somebody's sign-in: at once on this node, within a minute on all. Once more changes nothing.
     *
     * @throws LastAdministrator if nobody would be left to look after the installation
     */
    @UseCase
    public void disable(PersonId id) {
        Person person = get(id);
        if (person.isDisabled()) {
            return;
        }
        refuseIfLastAdministrator(person);
        person.disable(clock.instant());
        kept(person, "network.personDisabled", false);
        events.publishEvent(new PersonDisabled(id));
    }

    /** Lets somebody sign in again. */
    @UseCase
    public void enable(PersonId id) {
        Person person = get(id);
        if (person.isDisabled()) {
            person.enable();
            kept(person, "network.personEnabled", true);
        }
    }

    private void kept(Person person, String action, boolean wasDisabled) {
        people.flush();
        directory.forget(person.signInName());
        audit.record(fact(person.id(), action).changed("disabled", wasDisabled, person.isDisabled()));
        LOG.info("{} person={}", action, person.id());
    }

    private Person get(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> new UnknownPerson(id));
    }

    private void refuseIfLastAdministrator(Person person) {
        boolean alone = directory.withRole(Role.ADMINISTRATOR).stream()
                .allMatch(administrator -> administrator.id().equals(person.id()));
        if (alone && !person.isDisabled() && person.details().roles().contains(Role.ADMINISTRATOR)) {
            throw new LastAdministrator();
        }
    }

    private void requireKnown(Set<OrganisationId> ids) {
        Set<OrganisationId> known = organisations.names(ids).keySet();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UnknownOrganisation(id);
        });
    }

    /** Without names and addresses, which must not stay for ever. */
    private static AuditRecord fact(PersonId id, String action) {
        return AuditRecord.of(id.value(), action).visibleTo(Audience.OFFICE);
    }

    private static Object names(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.toList());
    }
}
