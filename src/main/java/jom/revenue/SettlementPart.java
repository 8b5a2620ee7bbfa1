package jom.revenue;

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
import java.util.UUID;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.proposal.Objection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One party's part of a posted deal, and whether it agrees to it. */
@Entity
@Table(name = "settlement_part")
class SettlementPart implements Persistable<SettlementPart.Key> {

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "organisation_id") UUID organisationId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private PartState state;

    /** Why it did not agree, last time; empty if it always did. */
    @Column(name = "objection", length = Settlements.COMMENT_LENGTH_MAX)
    private String objection;

    /** What the portfolio manager ruled on the last objection; empty before. */
    @Column(name = "ruling", length = Settlements.RULING_LENGTH_MAX)
    private String ruling;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SettlementPart() {}

    SettlementPart(OpportunityId opportunity, OrganisationId organisation, Instant at) {
        this.key = new Key(opportunity.value(), organisation.value());
        this.state = PartState.OPEN;
        this.objection = "";
        this.ruling = "";
        this.changedAt = at;
    }

    void approve(Instant at) {
        state = PartState.APPROVED;
        changedAt = at;
    }

    void object(String comment, Instant at) {
        if (state == PartState.APPROVED) {
            throw new PartSettled();
        }
        state = PartState.OBJECTED;
        objection = comment;
        changedAt = at;
    }

    void resolve(String words, Instant at) {
        state = PartState.OPEN;
        ruling = words;
        changedAt = at;
    }

    OrganisationId organisation() {
        return new OrganisationId(key.organisationId());
    }

    PartState state() {
        return state;
    }

    String ruling() {
        return ruling;
    }

    Objection objection() {
        return new Objection(organisation(), objection, changedAt);
    }

    DealView.Approval shown() {
        return new DealView.Approval(organisation(), state, objection, ruling);
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
