package jom.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the participants of one opportunity agree on; each proposed version is a round of signing. */
@Entity
@Table(name = "charter")
class Charter {

    /** After so many rounds without everybody's signature the portfolio manager has to settle it. */
    static final int ROUNDS_BEFORE_ESCALATION = 3;

    @Id
    @Column(name = "opportunity_id")
    private UUID opportunityId;

    /** The version that is or was last put to the participants; 0 before the first. */
    @Column(name = "round_no")
    private int round;

    /** The last round before the team changed; the rounds before it do not count towards the escalation. */
    @Column(name = "rounds_before")
    private int roundsBefore;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private CharterState state;

    @Column(name = "contracting_party_id")
    private @Nullable UUID contractingPartyId;

    @Column(name = "hash")
    private @Nullable String hash;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Charter() {}

    Charter(OpportunityId opportunity) {
        this.opportunityId = opportunity.value();
        this.state = CharterState.DRAFTED;
    }

    /** Starts the next round; what was signed before no longer counts. */
    ContentHash propose(OrganisationId contractingParty, Collection<Clause> clauses) {
        if (state == CharterState.SIGNED) {
            throw new WrongCharterState("A signed charter is not proposed again.", state);
        }
        round++;
        state = CharterState.PROPOSED;
        contractingPartyId = contractingParty.value();
        ContentHash fresh = hash(opportunity(), round, clauses);
        hash = fresh.hex();
        return fresh;
    }

    /** What is signed: the opportunity, the round, and every clause in the given order. */
    static ContentHash hash(OpportunityId opportunity, int round, Collection<Clause> clauses) {
        List<String> texts = new ArrayList<>(List.of(opportunity.toString(), Integer.toString(round)));
        clauses.forEach(clause -> {
            texts.add(clause.kind());
            texts.add(clause.content());
        });
        return ContentHash.of(texts);
    }

    void agreed() {
        state = CharterState.SIGNED;
    }

    void countered() {
        state = CharterState.COUNTERED;
    }

    /** Somebody left: whatever was proposed or signed is one team's and binds no other. */
    void reopen() {
        state = CharterState.DRAFTED;
        roundsBefore = round;
    }

    /** Whether everybody who takes part has signed it. */
    boolean isSigned() {
        return state == CharterState.SIGNED;
    }

    boolean isEscalated() {
        return round - roundsBefore >= ROUNDS_BEFORE_ESCALATION;
    }

    OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
    }

    int round() {
        return round;
    }

    CharterState state() {
        return state;
    }

    /** Of the version that was last proposed, be it of a team that has changed since. */
    OrganisationId contractingParty() {
        if (contractingPartyId == null) {
            throw new WrongCharterState("No version of the charter has been proposed yet.", state);
        }
        return new OrganisationId(contractingPartyId);
    }

    ContentHash hash() {
        if (hash == null) {
            throw new WrongCharterState("No version of the charter has been proposed yet.", state);
        }
        return new ContentHash(hash);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
