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
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jom.network.search.SearchWords;
import org.jspecify.annotations.Nullable;

/** An organisation of the network, the vendor included. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "name")
    private String name;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "registration_number")
    private @Nullable String registrationNumber;

    @Column(name = "web_domain")
    private @Nullable String webDomain;

    @Column(name = "home")
    private String home;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "key_source")
    private @Nullable String keySource;

    @Column(name = "key_value")
    private @Nullable String keyValue;

    @Column(name = "search_words")
    private String searchWords;

    @Column(name = "changed")
    private @Nullable UUID changed;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "organisation_partner_type", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "code")
    private Set<String> partnerTypes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_capability", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "code")
    private Set<String> capabilities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_industry", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "code")
    private Set<String> industries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_territory", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "code")
    private Set<String> territories = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Organisation(OrganisationId id, OrganisationDetails details, @Nullable ExternalKey key, Instant at) {
        this.id = id.value();
        this.registeredAt = at;
        if (key != null) {
            this.keySource = key.source();
            this.keyValue = key.value();
        }
        describe(details);
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    /** Zero until it has been changed for the first time. */
    long version() {
        return version == null ? 0 : version;
    }

    OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                new LegalEntity(legalName, registrationNumber, webDomain),
                new Territory(home),
                ZoneId.of(timeZone),
                new Offering(
                        terms(partnerTypes, PartnerType::new),
                        terms(capabilities, Capability::new),
                        terms(industries, Industry::new),
                        terms(territories, Territory::new)));
    }

    /** Tells everything anew. */
    void describe(OrganisationDetails details) {
        name = details.name();
        legalName = details.legalEntity().name();
        registrationNumber = details.legalEntity().registrationNumber();
        webDomain = details.legalEntity().webDomain();
        searchWords = SearchWords.kept(name, legalName);
        changed = OrganisationChanges.stamp();
        home = details.home().iso();
        timeZone = details.timeZone().getId();
        replace(partnerTypes, details.offering().partnerTypes());
        replace(capabilities, details.offering().capabilities());
        replace(industries, details.offering().industries());
        replace(territories, details.offering().territories());
    }

    private static <T> Set<T> terms(Set<String> codes, Function<String, T> term) {
        return codes.stream().map(term).collect(Collectors.toUnmodifiableSet());
    }

    private static void replace(Set<String> codes, Set<?> terms) {
        Set<String> wanted = terms.stream().map(Object::toString).collect(Collectors.toSet());
        codes.retainAll(wanted);
        codes.addAll(wanted);
    }
}
