package jom.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jom.kernel.Identifiers;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposed team as it was when it was found: one row, its members and the rejected as JSON. */
@Entity
@Table(name = "team_proposal")
class StoredProposal {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "opportunity_id")
    private UUID opportunity;

    @Column(name = "round_no")
    private int round;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status")
    private ProposalStatus status;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content")
    private String content;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    /** 0 for the best team, 1 and so on for an alternative. */
    @Column(name = "chosen_no")
    private int chosen;

    /** Organisations that the decision left out for good, as text. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "excluded")
    private String excluded;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StoredProposal() {}

    StoredProposal(OpportunityId opportunity, int round, String content, Instant at) {
        id = Identifiers.next();
        this.opportunity = opportunity.value();
        this.round = round;
        this.content = content;
        status = ProposalStatus.PROPOSED;
        proposedAt = at;
        excluded = "";
    }

    /** @param leftOut not to be proposed again, separated by blanks */
    void decide(ProposalStatus decision, @Nullable String reason, String leftOut, Instant at) {
        if (status != ProposalStatus.PROPOSED) {
            throw NothingProposed.toDecide();
        }
        status = decision;
        decisionReason = reason;
        excluded = leftOut;
        decidedAt = at;
    }

    /** @param number of the team that is taken: 0 for the best, 1 and so on for an alternative */
    void choose(int number) {
        chosen = number;
    }

    int chosen() {
        return chosen;
    }

    OpportunityId opportunity() {
        return new OpportunityId(opportunity);
    }

    int round() {
        return round;
    }

    ProposalStatus status() {
        return status;
    }

    String content() {
        return content;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    String excluded() {
        return excluded;
    }
}
