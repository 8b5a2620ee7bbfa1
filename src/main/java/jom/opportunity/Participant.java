package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part. A row of its own, so that partners who answer at once do not stand in each other's way. */
@Entity
@Table(name = "opportunity_participant")
class Participant {

    @EmbeddedId
    private Seat seat;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "roles")
    private String roles;

    @Column(name = "partner_type")
    private String partnerType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status")
    private ParticipantStatus status;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_reason")
    private @Nullable String leftReason;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Participant() {}

    Participant(Seat seat, Set<ParticipantRole> roles, PartnerType partnerType, Instant at) {
        this.seat = seat;
        this.roles = Columns.roles(roles);
        this.partnerType = partnerType.key();
        status = ParticipantStatus.ACTIVE;
        joinedAt = at;
    }

    void giveWay(String reason) {
        if (!isActive()) {
            throw new StageNotReachable(seat.opportunityId(), Stage.TEAM_FORMED, Stage.TEAM_FORMED);
        }
        status = ParticipantStatus.REPLACED;
        leftReason = reason;
    }

    OrganisationId organisation() {
        return seat.organisationId();
    }

    boolean isActive() {
        return status == ParticipantStatus.ACTIVE;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    ParticipantFacts facts() {
        return new ParticipantFacts(organisation(), Columns.roles(roles), new PartnerType(partnerType), status);
    }
}
