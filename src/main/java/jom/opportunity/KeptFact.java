package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import jom.kernel.Identifiers;
import jom.network.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What a participant told on one day; written once, a later fact of the same kind takes its place. */
@Entity
@Table(name = "opportunity_fact")
class KeptFact implements Persistable<UUID> {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "opportunity_id")
    private UUID opportunity;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "kind")
    private String kind;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content")
    private String content;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Transient
    private boolean isNew = true;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected KeptFact() {}

    KeptFact(Seat seat, String kind, String content, Instant at) {
        id = Identifiers.next();
        opportunity = seat.opportunity();
        organisation = seat.organisation();
        this.kind = kind;
        this.content = content;
        recordedAt = at;
    }

    @PostPersist
    @PostLoad
    void known() {
        isNew = false;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    String kind() {
        return kind;
    }

    String content() {
        return content;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
