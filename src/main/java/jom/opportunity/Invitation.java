package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation that was asked to take part: once only, which the primary key sees to. */
@Entity
@Table(name = "opportunity_invitation")
class Invitation {

    @EmbeddedId
    private Seat seat;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "roles")
    private String roles;

    @Column(name = "partner_type")
    private String partnerType;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status")
    private InvitationStatus status;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Invitation() {}

    Invitation(OpportunityId opportunity, InvitePartner order, Instant at) {
        seat = Seat.of(opportunity, order.organisation());
        roles = Columns.roles(order.roles());
        partnerType = order.partnerType().key();
        reason = order.reason();
        status = InvitationStatus.CONFIRMED;
        confirmedAt = at;
    }

    void open(Instant expiry) {
        require(InvitationStatus.CONFIRMED);
        status = InvitationStatus.OPEN;
        expiresAt = expiry;
    }

    /** Until the timer has fired an answer is welcome, even a moment after the time. */
    void accept(Instant at) {
        require(InvitationStatus.OPEN);
        status = InvitationStatus.ACCEPTED;
        answeredAt = at;
    }

    void decline(DeclineReason why, @Nullable String words, Instant at) {
        require(InvitationStatus.OPEN);
        if (why == DeclineReason.OTHER && words == null) {
            throw InvitationRefused.withoutNote();
        }
        status = InvitationStatus.DECLINED;
        declineReason = why;
        note = words;
        answeredAt = at;
    }

    void expire() {
        require(InvitationStatus.OPEN);
        status = InvitationStatus.EXPIRED;
    }

    void recall() {
        if (!isPending()) {
            throw InvitationRefused.asItIs(status);
        }
        status = InvitationStatus.RECALLED;
    }

    void requireOpen() {
        require(InvitationStatus.OPEN);
    }

    private void require(InvitationStatus expected) {
        if (status != expected) {
            throw InvitationRefused.asItIs(status);
        }
    }

    boolean isPending() {
        return status == InvitationStatus.CONFIRMED || status == InvitationStatus.OPEN;
    }

    boolean isOpen() {
        return status == InvitationStatus.OPEN;
    }

    OrganisationId organisation() {
        return seat.organisationId();
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Participant asParticipant(Instant at) {
        return new Participant(seat, Columns.roles(roles), new PartnerType(partnerType), at);
    }

    InvitationFacts facts() {
        return new InvitationFacts(
                organisation(),
                Columns.roles(roles),
                new PartnerType(partnerType),
                status,
                reason,
                Optional.ofNullable(expiresAt),
                Optional.ofNullable(declineReason),
                Optional.ofNullable(note));
    }
}
