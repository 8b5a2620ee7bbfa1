package jom.proposal;

import java.util.List;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.opportunity.Progress;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happens to charters, and tells those who have to know. */
@Component
class CharterChronicle {

    private static final Logger LOG = LoggerFactory.getLogger(CharterChronicle.class);

    private final AuditTrail audit;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    CharterChronicle(AuditTrail audit, Progress progress, ApplicationEventPublisher events) {
        this.audit = audit;
        this.progress = progress;
        this.events = events;
    }

    void drafted(OpportunityId opportunity) {
        audit.record(AuditRecord.of(opportunity.value(), "proposal.charterDrafted"));
    }

    void proposed(Charter charter) {
        audit.record(about(charter, "proposal.charterProposed")
                .with("contractingParty", charter.contractingParty().toString()));
    }

    void signedBy(OrganisationId organisation, Charter charter) {
        audit.record(about(charter, "proposal.charterVersionSigned").with("organisation", organisation.toString()));
    }

    void counteredBy(OrganisationId organisation, Charter charter, String comment) {
        audit.record(about(charter, "proposal.charterVersionCountered")
                .with("organisation", organisation.toString())
                .with("comment", comment));
    }

    void agreed(Charter charter, List<Clause> clauses) {
        audit.record(about(charter, "proposal.charterSigned"));
        progress.charterSigned(charter.opportunity(), charter.contractingParty());
        LOG.info("charter signed opportunity={} round={}", charter.opportunity(), charter.round());
        events.publishEvent(new CharterSigned(
                charter.opportunity(), charter.round(), charter.hash(), charter.contractingParty(), clauses));
    }

    void reopened(Charter charter) {
        audit.record(about(charter, "proposal.charterReopened"));
    }

    void failed(Charter charter) {
        audit.record(about(charter, "proposal.charterRoundFailed").with("escalated", charter.isEscalated()));
    }

    private static AuditRecord about(Charter charter, String action) {
        return AuditRecord.of(charter.opportunity().value(), action)
                .with("round", charter.round())
                .with("hash", charter.hash().hex());
    }
}
