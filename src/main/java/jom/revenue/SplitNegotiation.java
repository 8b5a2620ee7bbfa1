package jom.revenue;

import java.util.List;
import java.util.Optional;
import jom.opportunity.OpportunityId;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the lines of a split agreement; they bind once everybody has signed the charter they are a clause of. */
@Service
public class SplitNegotiation {

    private final SplitArchive archive;
    private final Deals deals;
    /** Looked up when a draft is made: decision tables live in the engine, which starts after this module. */
    private final ObjectProvider<SplitTemplate> template;

    private final AuditTrail audit;

    SplitNegotiation(SplitArchive archive, Deals deals, ObjectProvider<SplitTemplate> template, AuditTrail audit) {
        this.archive = archive;
        this.deals = deals;
        this.template = template;
        this.audit = audit;
    }

    /**
     * Makes an edition from the participants' roles: the first, or another where the newest names somebody who has left.
     * Else nothing changes.
     */
    @UseCase
    public void draft(OpportunityId opportunity) {
        Optional<SplitAgreement> agreement = archive.find(opportunity);
        Optional<SplitTerms> before = agreement.map(archive::terms);
        if (before.isPresent() && deals.takePart(opportunity, before.get().parties())) {
            return;
        }
        SplitTerms terms =
                SplitDraft.of(deals.participants(opportunity), deals.prime(opportunity), template.getObject());
        agreement.ifPresentOrElse(
                known -> {
                    known.nextEdition();
                    archive.addEdition(known, terms);
                },
                () -> archive.add(new SplitAgreement(opportunity), terms));
        audit(opportunity, "revenue.splitDrafted", before, terms);
    }

    /**
     * Replaces the lines by others, all for participants, whole. The charter proposed next contains them.
     *
     * @throws SplitNotWhole if shares do not add up to 100 % and no line takes the rest
     */
    @UseCase
    public void propose(OpportunityId opportunity, List<SplitLine> lines) {
        SplitTerms terms = new SplitTerms(lines);
        SplitAgreement agreement = archive.get(opportunity);
        deals.requireParticipants(opportunity, terms.parties());
        SplitTerms before = archive.terms(agreement);
        if (before.equals(terms)) {
            return;
        }
        agreement.nextEdition();
        archive.addEdition(agreement, terms);
        audit(opportunity, "revenue.splitProposed", Optional.of(before), terms);
    }

    private void audit(OpportunityId opportunity, String action, Optional<SplitTerms> before, SplitTerms terms) {
        audit.record(AuditRecord.of(opportunity.value(), action)
                .changed("lines", before.map(SplitNegotiation::words).orElse(null), words(terms)));
    }

    private static List<String> words(SplitTerms terms) {
        return SplitLineView.all(terms).stream()
                .map(line -> line.organisationId() + " " + line.label() + ": " + line.measure())
                .toList();
    }

    /** The agreement as it stands: the locked edition, or before that the newest. */
    @Transactional(readOnly = true)
    public SplitAgreementView current(OpportunityId opportunity) {
        SplitAgreement agreement = archive.get(opportunity);
        return new SplitAgreementView(
                opportunity,
                agreement.version(),
                agreement.currentEdition(),
                agreement.isLocked(),
                agreement.charterHash(),
                agreement.lockedAt(),
                SplitLineView.all(archive.terms(agreement)));
    }
}
