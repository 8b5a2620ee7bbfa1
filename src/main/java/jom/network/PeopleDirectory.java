package jom.network;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.platform.IdColumn;
import jom.platform.ShortMemory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks people up, past JPA. People asked for by name are remembered for {@value #KEEP_SECONDS} seconds, since the
 * process engine asks for them all the time; changes on this node show at once.
 */
@Service
public class PeopleDirectory {

    private static final int KEEP_SECONDS = 30;
    private static final int REMEMBERED_MAX = 10_000;

    private final PersonReader people;
    private final PasswordEncoder passwords;
    private final ShortMemory<String, Optional<PersonProfile>> byName;
    private final String nobodysHash;

    PeopleDirectory(PersonReader people, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.byName = new ShortMemory<>(clock, Duration.ofSeconds(KEEP_SECONDS), REMEMBERED_MAX);
        this.nobodysHash = passwords.encode("nobody");
    }

    /** Somebody by sign-in name, disabled or not, upper and lower case alike; at most half a minute old. */
    public Optional<PersonProfile> bySignInName(String name) {
        return SignInName.stored(name).flatMap(stored -> byName.get(stored, this::read));
    }

    private Optional<PersonProfile> read(String storedName) {
        return people.read("where p.sign_in_name = :name", Map.of("name", storedName)).stream()
                .findFirst();
    }

    /**
     * Checks a password, which is slow on purpose and as slow for names nobody has. What is found is not remembered
     * here.
     *
     * @return the person, unless the name or the password is wrong or the person is disabled
     */
    public Optional<PersonProfile> verify(String name, String password) {
        Optional<String> stored = SignInName.stored(name);
        Optional<String> hash = stored.flatMap(people::passwordHash);
        boolean right = passwords.matches(password, hash.orElse(nobodysHash));
        return right && hash.isPresent()
                ? stored.flatMap(this::read).filter(person -> !person.disabled())
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<PersonProfile> find(PersonId id) {
        return people.read("where p.id = :id", Map.of("id", IdColumn.bytes(id.value()))).stream()
                .findFirst();
    }

    /**
     * The one that must be there.
     *
     * @throws UnknownPerson if there is none
     */
    @Transactional(readOnly = true)
    public PersonProfile get(PersonId id) {
        return find(id).orElseThrow(() -> new UnknownPerson(id));
    }

    /** Several people, by id; ids nobody has are left out. */
    @Transactional(readOnly = true)
    public List<PersonProfile> all(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : people.read(
                        "where p.id in (:ids) order by p.id",
                        Map.of(
                                "ids",
                                ids.stream()
                                        .map(id -> IdColumn.bytes(id.value()))
                                        .toList()));
    }

    /** The people of an organisation who may sign in; for one that became part of another one, the people of that. */
    @Transactional(readOnly = true)
    public List<PersonProfile> of(OrganisationId organisation) {
        return people.read(
                "where p.disabled_at is null"
                        + " and p.id in (select x.person_id from membership x where x.organisation_id = :organisation"
                        + " or x.organisation_id in"
                        + " (select a.stays_id from organisation_alias a where a.alias_id = :organisation))"
                        + " order by p.sign_in_name",
                Map.of("organisation", IdColumn.bytes(organisation.value())));
    }

    /** The people with a role who may sign in. */
    @Transactional(readOnly = true)
    public List<PersonProfile> withRole(Role role) {
        return people.read(
                "where p.disabled_at is null and p.id in (select x.person_id from person_role x where x.role = :role)"
                        + " order by p.sign_in_name",
                Map.of("role", role.name()));
    }

    /**
     * All people, in the order in which they were registered.
     *
     * @param after the last one of the page before; {@code null} for the first page
     */
    @Transactional(readOnly = true)
    public List<PersonProfile> page(@Nullable PersonId after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        if (after == null) {
            return people.read(
                    "where p.id in (select id from (select id from person order by id limit :limit) x) order by p.id",
                    values);
        }
        values.put("after", IdColumn.bytes(after.value()));
        return people.read(
                "where p.id in (select id from (select id from person where id > :after order by id limit :limit) x)"
                        + " order by p.id",
                values);
    }

    void forget(String signInName) {
        byName.forget(signInName);
    }
}
