package jom.portfolio.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.network.PersonId;
import jom.network.connections.OrganisationPair;
import jom.portfolio.PortfolioId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A manager brings two organisations together. */
@Entity
@Table(name = "introduction")
class Introduction {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "portfolio_id")
    private UUID portfolio;

    @Column(name = "low_id")
    private UUID low;

    @Column(name = "high_id")
    private UUID high;

    @Column(name = "introduced_by")
    private UUID introducedBy;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private IntroductionState state;

    /** The pair while both are asked: unique, so that nobody introduces the same two meanwhile. */
    @Column(name = "running")
    private @Nullable String running;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "answer_until")
    private Instant answerUntil;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "outcome")
    private @Nullable MeetingOutcome outcome;

    @Column(name = "outcome_words")
    private @Nullable String outcomeWords;

    @Column(name = "outcome_at")
    private @Nullable Instant outcomeAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Introduction() {}

    Introduction(PortfolioId portfolio, PersonId by, IntroduceTwo order, Instant at, Instant answerUntil) {
        OrganisationPair pair = OrganisationPair.of(order.one(), order.other());
        this.id = IntroductionId.next().value();
        this.portfolio = portfolio.value();
        this.low = pair.low().value();
        this.high = pair.high().value();
        this.introducedBy = by.value();
        this.reason = order.reason();
        this.state = IntroductionState.ASKED;
        this.running = running(pair);
        this.startedAt = at;
        this.answerUntil = answerUntil;
    }

    static String running(OrganisationPair pair) {
        return pair.low() + ":" + pair.high();
    }

    IntroductionId id() {
        return new IntroductionId(id);
    }

    PortfolioId portfolio() {
        return new PortfolioId(portfolio);
    }

    OrganisationPair pair() {
        return new OrganisationPair(new OrganisationId(low), new OrganisationId(high));
    }

    String reason() {
        return reason;
    }

    IntroductionState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    void requireAsked() {
        if (state != IntroductionState.ASKED) {
            throw IntroductionRefused.ended();
        }
    }

    void close(boolean connected, Instant at) {
        requireAsked();
        end(connected ? IntroductionState.CONNECTED : IntroductionState.NOT_CONNECTED, at);
    }

    void withdraw(String because, Instant at) {
        requireAsked();
        withdrawnBecause = because;
        end(IntroductionState.WITHDRAWN, at);
    }

    private void end(IntroductionState how, Instant at) {
        state = how;
        closedAt = at;
        running = null;
    }

    /** Told once; what came of it is known only of those who are connected. */
    void cameOf(MeetingOutcome what, @Nullable String words, Instant at) {
        if (state != IntroductionState.CONNECTED || outcome != null) {
            throw IntroductionRefused.nothingToTell();
        }
        outcome = what;
        outcomeWords = words;
        outcomeAt = at;
    }

    IntroductionView view(List<IntroductionAnswer> answers) {
        return new IntroductionView(
                id(),
                version(),
                portfolio(),
                pair().low(),
                pair().high(),
                new PersonId(introducedBy),
                reason,
                state,
                startedAt,
                answerUntil,
                closedAt,
                withdrawnBecause,
                outcome,
                outcomeWords,
                outcomeAt,
                answers.stream().map(IntroductionAnswer::given).toList());
    }
}
