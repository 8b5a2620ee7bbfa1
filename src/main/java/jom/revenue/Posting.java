package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A set of ledger entries that adds up to zero; written once. */
@Entity
@Immutable
@Table(name = "ledger_posting")
class Posting implements Persistable<UUID> {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "source_event", length = BalancedPosting.SOURCE_EVENT_LENGTH_MAX)
    private String sourceEvent;

    @Column(name = "opportunity_id")
    private UUID opportunityId;

    @Column(name = "reverses_posting_id")
    private @Nullable UUID reverses;

    @Column(name = "reason", length = Ledger.REASON_LENGTH_MAX)
    private String reason;

    @Column(name = "posted_at")
    private Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    private Posting(String sourceEvent, UUID opportunityId, @Nullable UUID reverses, String reason, Instant at) {
        this.id = PostingId.next().value();
        this.sourceEvent = sourceEvent;
        this.opportunityId = opportunityId;
        this.reverses = reverses;
        this.reason = reason;
        this.postedAt = at;
    }

    static Posting ofDeal(String sourceEvent, OpportunityId opportunity, Instant at) {
        return new Posting(sourceEvent, opportunity.value(), null, "", at);
    }

    Posting reversal(String reversingEvent, String why, Instant at) {
        return new Posting(reversingEvent, opportunityId, id, why, at);
    }

    PostingId id() {
        return new PostingId(id);
    }

    OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
    }

    Optional<PostingId> reverses() {
        return Optional.ofNullable(reverses).map(PostingId::new);
    }

    Instant postedAt() {
        return postedAt;
    }

    String sourceEvent() {
        return sourceEvent;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always, when it is saved: it is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
