package jom.portfolio;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.network.PersonId;
import org.jspecify.annotations.Nullable;

/** A group of partners, to be changed; {@link PortfolioReader} reads. */
@Entity
@Table(name = "portfolio")
class Portfolio {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "name")
    private String name;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @ElementCollection
    @CollectionTable(name = "portfolio_member", joinColumns = @JoinColumn(name = "portfolio_id"))
    @MapKeyColumn(name = "organisation_id")
    @Column(name = "joined_at")
    private Map<UUID, Instant> members = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "portfolio_manager", joinColumns = @JoinColumn(name = "portfolio_id"))
    @Column(name = "person_id")
    private Set<UUID> managers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Portfolio() {}

    Portfolio(PortfolioId id, String name, Instant at) {
        this.id = id.value();
        this.name = name;
        this.foundedAt = at;
    }

    PortfolioId id() {
        return new PortfolioId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Takes a member in; tells whether it was none before. */
    boolean join(OrganisationId organisation, Instant at) {
        return members.putIfAbsent(organisation.value(), at) == null;
    }

    /** Lets a member go; tells whether it was one. */
    boolean leave(OrganisationId organisation) {
        return members.remove(organisation.value()) != null;
    }

    /** Makes somebody a manager; tells whether that is new. */
    boolean appoint(PersonId person) {
        return managers.add(person.value());
    }

    /**
     * Ends a manager's duty; tells whether the person had it.
     *
     * @throws LastManager if nobody would be left
     */
    boolean dismiss(PersonId person) {
        if (managers.contains(person.value()) && managers.size() == 1) {
            throw new LastManager(id());
        }
        return managers.remove(person.value());
    }
}
