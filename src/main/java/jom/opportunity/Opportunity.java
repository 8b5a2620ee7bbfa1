package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jom.kernel.DateRange;
import jom.network.OrganisationId;
import jom.portfolio.PortfolioId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One customer need pursued together: a row, and the stages it may go through. */
@Entity
@Table(name = "opportunity")
class Opportunity {

    static final int REASON_LENGTH_MAX = 1_000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "number_no")
    private long number;

    @Column(name = "portfolio_id")
    private UUID portfolio;

    @Column(name = "originator_id")
    private UUID originator;

    @Column(name = "prime_id")
    private UUID prime;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "stage")
    private Stage stage;

    @Embedded
    private CustomerColumns customer;

    @Embedded
    private NeedColumns need;

    @Embedded
    private DealColumns deal;

    @Column(name = "taken_in_at")
    private Instant takenInAt;

    @Embedded
    private @Nullable ClaimColumns claim;

    @Embedded
    private @Nullable QualificationColumns qualification;

    @Embedded
    private @Nullable DecisionColumns decision;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Opportunity() {}

    /** @param number unique, from 1 */
    Opportunity(OpportunityId id, long number, PortfolioId portfolio, Instant at, TakeInOpportunity order) {
        this.id = id.value();
        this.number = number;
        this.portfolio = portfolio.value();
        originator = order.originator().value();
        prime = originator;
        stage = Stage.TAKEN_IN;
        customer = CustomerColumns.of(order.customer());
        need = NeedColumns.of(order.need());
        deal = DealColumns.of(order);
        takenInAt = at;
    }

    void decideClaim(RegistrationOutcome outcome, @Nullable String reason, DateRange protection) {
        Stage next = switch (outcome) {
            case PROTECTED, CO_PROTECTED -> Stage.REGISTERED;
            case QUEUED -> Stage.QUEUED;
            case REFUSED -> Stage.REFUSED;
        };
        become(next);
        claim = outcome.isGranted()
                ? new ClaimColumns(outcome, reason, protection.from(), protection.until())
                : new ClaimColumns(outcome, reason, null, null);
    }

    void qualify(QualificationAnswers answers, boolean worthwhile) {
        become(worthwhile ? Stage.QUALIFIED : Stage.DISQUALIFIED);
        qualification = QualificationColumns.of(answers);
    }

    void contractThrough(OrganisationId contractingParty) {
        become(Stage.CHARTERED);
        prime = contractingParty.value();
    }

    /** Somebody left: the team is to be closed and the charter to be signed once more. */
    void seekTeamAgain() {
        if (stage != Stage.QUALIFIED) {
            become(Stage.QUALIFIED);
        }
    }

    /** Who speaks with the customer until the next charter is signed. */
    void contractMeanwhileThrough(OrganisationId contractingParty) {
        prime = contractingParty.value();
    }

    void decide(RecordCustomerDecision order, Instant at) {
        become(order.decision().stage());
        decision = new DecisionColumns(order.decision(), order.reason(), order.note(), at);
    }

    /** Ends it, or the search for a team, for a reason that is kept. */
    void end(Stage end, String reason) {
        become(end);
        endReason = reason;
    }

    void become(Stage next) {
        if (!stage.mayBecome(next)) {
            throw new StageNotReachable(id(), stage, next);
        }
        stage = next;
    }

    void waive(Set<ParticipantRole> roles) {
        if (stage != Stage.QUALIFIED) {
            throw new StageNotReachable(id(), stage, Stage.TEAM_FORMED);
        }
        Set<ParticipantRole> waived = EnumSet.copyOf(roles);
        waived.addAll(need.waived());
        need = need.waiving(waived);
    }

    void amend(AmendOpportunity order) {
        if (!stage.isBeforeDecision()) {
            throw new StageNotReachable(id(), stage, stage);
        }
        NeedColumns amendedNeed = need.amended(order);
        deal = deal.amended(order);
        need = amendedNeed;
    }

    OpportunityId id() {
        return new OpportunityId(id);
    }

    String number() {
        return OpportunityNumbers.format(number);
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stage stage() {
        return stage;
    }

    PortfolioId portfolio() {
        return new PortfolioId(portfolio);
    }

    OrganisationId originator() {
        return new OrganisationId(originator);
    }

    OrganisationId prime() {
        return new OrganisationId(prime);
    }

    Optional<ClaimColumns> claim() {
        return Optional.ofNullable(claim);
    }

    Optional<QualificationAnswers> qualification() {
        return Optional.ofNullable(qualification).map(QualificationColumns::answers);
    }

    Optional<DecisionColumns> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    DealColumns deal() {
        return deal;
    }

    Instant takenInAt() {
        return takenInAt;
    }

    OpportunityFacts facts() {
        return new OpportunityFacts(
                id(),
                number(),
                stage,
                deal.title(),
                portfolio(),
                originator(),
                prime(),
                customer.customer(),
                need.need(),
                need.waived(),
                deal.value(),
                deal.expectedClose());
    }
}
