package jom.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import jom.opportunity.OpportunityId;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A clause of one version of a charter; written once. */
@Entity
@Immutable
@Table(name = "charter_clause")
class CharterClause implements Persistable<CharterClause.Key> {

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "round_no") int round,
            @Column(name = "kind") String kind)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "content", length = Length.LONG32)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected CharterClause() {}

    CharterClause(OpportunityId opportunity, int round, Clause clause) {
        this.key = new Key(opportunity.value(), round, clause.kind());
        this.content = clause.content();
    }

    Clause clause() {
        return new Clause(key.kind(), content);
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
