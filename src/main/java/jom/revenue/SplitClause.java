package jom.revenue;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantReleased;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.proposal.CharterSigned;
import jom.proposal.Clause;
import jom.proposal.ClauseSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the split agreement a clause of the charter, and locks it once that is signed. */
@Component
class SplitClause implements ClauseSource {

    static final String KIND = "revenueSplit";

    private final SplitNegotiation negotiation;
    private final SplitArchive archive;
    private final SplitText text;
    private final Deals deals;
    private final AuditTrail audit;
    private final Clock clock;

    SplitClause(
            SplitNegotiation negotiation,
            SplitArchive archive,
            SplitText text,
            Deals deals,
            AuditTrail audit,
            Clock clock) {
        this.negotiation = negotiation;
        this.archive = archive;
        this.text = text;
        this.deals = deals;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void draft(OpportunityId opportunity) {
        negotiation.draft(opportunity);
    }

    /** Checks again what may have changed since the lines were proposed: who takes part, and who contracts. */
    @Override
    public Clause clause(OpportunityId opportunity, OrganisationId contractingParty) {
        SplitTerms terms = archive.terms(archive.get(opportunity));
        deals.requireParticipants(opportunity, terms.parties());
        if (!Set.of(contractingParty).containsAll(terms.restTakers())) {
            throw new RestNotToPrime();
        }
        if (terms.bases().contains(SplitBase.MARGIN)) {
            throw new SplitMarginUnstated();
        }
        return new Clause(KIND, text.write(terms));
    }

    /** What was signed stays the edition that it is, and in the audit trail; it binds nobody until a charter is signed again. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE) // before processes are told, which ask for it
    void unlock(ParticipantReleased fact) {
        archive.find(fact.opportunity()).filter(SplitAgreement::isLocked).ifPresent(agreement -> {
            audit.record(AuditRecord.of(fact.opportunity().value(), "revenue.splitUnlocked")
                    .with("edition", agreement.currentEdition())
                    .with("charterHash", agreement.charterHash()));
            agreement.unlock();
        });
    }

    /** Locks the edition that says what was signed, whichever was proposed since. */
    @EventListener
    void lock(CharterSigned signed) {
        String agreed = signed.clauses().stream()
                .filter(clause -> clause.kind().equals(KIND))
                .map(Clause::content)
                .findAny()
                .orElseThrow(() -> new IllegalStateException("a charter was signed without a split"));
        SplitAgreement agreement = archive.get(signed.opportunityId());
        int edition = archive.editions(agreement).entrySet().stream()
                .filter(candidate -> text.write(candidate.getValue()).equals(agreed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the signed split was never proposed"));
        agreement.lock(edition, signed.hash().hex(), clock.instant());
        audit.record(AuditRecord.of(signed.opportunityId().value(), "revenue.splitLocked")
                .with("edition", edition)
                .with("charterHash", signed.hash().hex()));
    }
}
