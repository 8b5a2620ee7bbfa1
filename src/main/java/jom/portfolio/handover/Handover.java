package jom.portfolio.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jom.network.PersonId;
import jom.portfolio.PortfolioId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A manager leaves a portfolio, and a successor takes the open work over. */
@Entity
@Table(name = "handover")
class Handover {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "portfolio_id")
    private UUID portfolio;

    @Column(name = "leaving_id")
    private UUID leaving;

    @Column(name = "successor_id")
    private UUID successor;

    @Column(name = "reason")
    private String reason;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private HandoverState state;

    /** Portfolio and manager while it runs: unique, so that two cannot. */
    @Column(name = "running")
    private @Nullable String running;

    @Column(name = "by_successor")
    private boolean listedBySuccessor;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "cancelled_because")
    private @Nullable String cancelledBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Handover() {}

    Handover(PortfolioId portfolio, StartHandover order, Instant at) {
        this.id = HandoverId.next().value();
        this.portfolio = portfolio.value();
        this.leaving = order.leaving().value();
        this.successor = order.successor().value();
        this.reason = order.reason();
        this.lastDay = order.lastDay();
        this.state = HandoverState.LISTING;
        this.running = running(portfolio, order.leaving());
        this.startedAt = at;
    }

    static String running(PortfolioId portfolio, PersonId leaving) {
        return portfolio + ":" + leaving;
    }

    HandoverId id() {
        return new HandoverId(id);
    }

    PortfolioId portfolio() {
        return new PortfolioId(portfolio);
    }

    PersonId leaving() {
        return new PersonId(leaving);
    }

    PersonId successor() {
        return new PersonId(successor);
    }

    HandoverState state() {
        return state;
    }

    boolean isListedBySuccessor() {
        return listedBySuccessor;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Who lists and answers: whoever leaves, as long as there is anybody to be asked. */
    PersonId lister() {
        return listedBySuccessor ? successor() : leaving();
    }

    /** Nobody asks whoever leaves any more; tells whether that is new. */
    boolean leaveToSuccessor() {
        requireRunning();
        boolean isNew = !listedBySuccessor;
        listedBySuccessor = true;
        return isNew;
    }

    void listed() {
        requireState(HandoverState.LISTING);
        state = HandoverState.TAKING_OVER;
    }

    void complete(Instant at) {
        requireState(HandoverState.TAKING_OVER);
        end(HandoverState.COMPLETED, at);
    }

    void cancel(String because, Instant at) {
        requireRunning();
        cancelledBecause = because;
        end(HandoverState.CANCELLED, at);
    }

    private void end(HandoverState how, Instant at) {
        state = how;
        endedAt = at;
        running = null;
    }

    void requireState(HandoverState wanted) {
        requireRunning();
        if (state != wanted) {
            throw new HandoverChanged();
        }
    }

    private void requireRunning() {
        if (state.isEnd()) {
            throw new HandoverEnded();
        }
    }

    HandoverView view(List<HandoverItem> items) {
        return new HandoverView(
                id(),
                version(),
                portfolio(),
                leaving(),
                successor(),
                reason,
                lastDay,
                state,
                listedBySuccessor,
                startedAt,
                endedAt,
                cancelledBecause,
                items.stream().map(HandoverItem::view).toList());
    }
}
