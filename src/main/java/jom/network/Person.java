package jom.network;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody, or a machine, that can sign in. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "email")
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "language")
    private String language;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "organisation_id")
    private Set<UUID> organisations = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Person(PersonId id, RegisterPerson order, String passwordHash, Instant at) {
        this.id = id.value();
        this.signInName = order.signInName();
        this.passwordHash = passwordHash;
        this.registeredAt = at;
        describe(order.details());
    }

    PersonId id() {
        return new PersonId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    String signInName() {
        return signInName;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    PersonDetails details() {
        return new PersonDetails(
                displayName,
                email,
                Locale.forLanguageTag(language),
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                organisations.stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet()));
    }

    void describe(PersonDetails details) {
        displayName = details.displayName();
        email = details.email();
        language = details.language().getLanguage();
        replace(roles, details.roles().stream().map(Role::name).collect(Collectors.toSet()));
        replace(
                organisations,
                details.organisations().stream().map(OrganisationId::value).collect(Collectors.toSet()));
    }

    /** May not sign in any more; stays where others refer to it. */
    void disable(Instant at) {
        disabledAt = at;
    }

    void enable() {
        disabledAt = null;
    }

    private static <T> void replace(Set<T> values, Set<T> wanted) {
        values.retainAll(wanted);
        values.addAll(wanted);
    }
}
