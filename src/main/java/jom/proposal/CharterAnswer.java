package jom.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A participant's one answer to one version of a charter: its signature over the hash, or a counter-proposal. */
@Entity
@Immutable
@Table(name = "charter_answer")
class CharterAnswer implements Persistable<CharterAnswer.Key> {

    enum Decision {
        SIGNED,
        COUNTERED
    }

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "round_no") int round,
            @Column(name = "organisation_id") UUID organisationId)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "decision")
    private Decision decision;

    @Column(name = "hash")
    private String hash;

    /** Empty for a signature. */
    @Column(name = "remark", length = Objection.COMMENT_LENGTH_MAX)
    private String comment;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected CharterAnswer() {}

    private CharterAnswer(Charter charter, OrganisationId organisation, Decision decision, String comment, Instant at) {
        this.key = new Key(charter.opportunity().value(), charter.round(), organisation.value());
        this.decision = decision;
        this.hash = charter.hash().hex();
        this.comment = comment;
        this.answeredAt = at;
    }

    static CharterAnswer signature(Charter charter, OrganisationId organisation, Instant at) {
        return new CharterAnswer(charter, organisation, Decision.SIGNED, "", at);
    }

    static CharterAnswer counter(Charter charter, OrganisationId organisation, String comment, Instant at) {
        Texts.required("comment", comment, Objection.COMMENT_LENGTH_MAX);
        return new CharterAnswer(charter, organisation, Decision.COUNTERED, comment, at);
    }

    OrganisationId organisation() {
        return new OrganisationId(key.organisationId());
    }

    boolean isSignatureOf(ContentHash content) {
        return decision == Decision.SIGNED && hash.equals(content.hex());
    }

    boolean isCounter() {
        return decision == Decision.COUNTERED;
    }

    Objection objection() {
        return new Objection(organisation(), comment, answeredAt);
    }

    CharterView.Signature shown() {
        return new CharterView.Signature(organisation(), answeredAt);
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Always, when it is saved: it is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
