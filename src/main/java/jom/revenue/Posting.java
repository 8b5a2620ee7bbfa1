package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** The day of the business; of postings that came before there were money events it is the day they were posted. */
    @Column(name = "booked_on")
    private @Nullable LocalDate bookedOn;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    private Posting(
            String sourceEvent, UUID opportunityId, @Nullable UUID reverses, String reason, Instant at, LocalDate day) {
        this.id = PostingId.next().value();
        this.sourceEvent = sourceEvent;
        this.opportunityId = opportunityId;
        this.reverses = reverses;
        this.reason = reason;
        this.postedAt = at;
        this.bookedOn = day;
    }

    static Posting ofDeal(String sourceEvent, OpportunityId opportunity, Instant at) {
        return new Posting(sourceEvent, opportunity.value(), null, "", at, day(at));
    }

    static Posting ofMove(MoneyMove move, Instant at) {
        return new Posting(move.sourceEvent(), move.opportunity().value(), null, "", at, move.day());
    }

    Posting reversal(String reversingEvent, String why, Instant at) {
        return new Posting(reversingEvent, opportunityId, id, why, at, day(at));
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

    LocalDate bookedOn() {
        return bookedOn == null ? day(postedAt) : bookedOn;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
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
