package jom.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The place of an organisation that declined or did not answer, and who could take it. */
@Entity
@Table(name = "team_replacement")
class StoredReplacement {

    /** The place: one for each opportunity and organisation that left. */
    @Embeddable
    record Place(
            @Column(name = "opportunity_id") UUID opportunity,
            @Column(name = "leaving_id") UUID leaving) implements Serializable {

        static Place of(OpportunityId opportunity, OrganisationId leaving) {
            return new Place(opportunity.value(), leaving.value());
        }
    }

    @EmbeddedId
    private Place place;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "candidate_id")
    private @Nullable UUID candidate;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content")
    private @Nullable String content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status")
    private ReplacementStatus status;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StoredReplacement() {}

    StoredReplacement(Place place, Instant at) {
        this.place = place;
        status = ReplacementStatus.PROPOSED;
        proposedAt = at;
    }

    /** @param json the candidate; {@code null} if there is none */
    void name(@Nullable OrganisationId organisation, @Nullable String json) {
        requireOpen();
        candidate = organisation == null ? null : organisation.value();
        content = json;
    }

    void decide(ReplacementStatus decision, @Nullable String reason) {
        requireOpen();
        status = decision;
        decisionReason = reason;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw NothingProposed.toDecide();
        }
    }

    boolean isOpen() {
        return status == ReplacementStatus.PROPOSED;
    }

    OrganisationId leaving() {
        return new OrganisationId(place.leaving());
    }

    Optional<OrganisationId> candidate() {
        return Optional.ofNullable(candidate).map(OrganisationId::new);
    }

    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
