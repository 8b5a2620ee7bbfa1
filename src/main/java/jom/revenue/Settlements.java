package jom.revenue;

import java.time.Clock;
import java.util.List;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import jom.proposal.Objection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gets every party's approval of its own part of a posted deal. */
@Service
public class Settlements {

    /** Longest objection, in characters. */
    public static final int COMMENT_LENGTH_MAX = 1_000;

    /** Longest ruling, in characters. */
    public static final int RULING_LENGTH_MAX = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Settlements.class);

    private final SettlementParts parts;
    private final AuditTrail audit;
    private final Clock clock;

    Settlements(SettlementParts parts, AuditTrail audit, Clock clock) {
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A party agrees to its part, for good. Doing it again changes nothing. */
    @UseCase
    public void approve(OpportunityId opportunity, OrganisationId organisation) {
        SettlementPart part = part(opportunity, organisation);
        if (part.state() != PartState.APPROVED) {
            part.approve(clock.instant());
            audit.record(of(opportunity, "revenue.partApproved", organisation));
        }
    }

    /** A party does not agree to its part; only that part is held up. */
    @UseCase
    public void object(OpportunityId opportunity, OrganisationId organisation, String comment) {
        Texts.required("comment", comment, COMMENT_LENGTH_MAX);
        part(opportunity, organisation).object(comment, clock.instant());
        audit.record(of(opportunity, "revenue.partDisputed", organisation).with("comment", comment));
    }

    private SettlementPart part(OpportunityId opportunity, OrganisationId organisation) {
        return parts.findById(new SettlementPart.Key(opportunity.value(), organisation.value()))
                .orElseThrow(NoPart::new);
    }

    /** The portfolio manager rules on all objections; their parties are then asked again. */
    @UseCase
    public void resolve(OpportunityId opportunity, String ruling) {
        Texts.required("ruling", ruling, RULING_LENGTH_MAX);
        objected(opportunity).forEach(part -> {
            part.resolve(ruling, clock.instant());
            audit.record(of(opportunity, "revenue.disputeResolved", part.organisation())
                    .with("ruling", ruling));
        });
    }

    private static AuditRecord of(OpportunityId opportunity, String action, OrganisationId organisation) {
        return AuditRecord.of(opportunity.value(), action).with("organisation", organisation.toString());
    }

    /** Whether every party has approved its part. */
    @UseCase
    public boolean closeSettlement(OpportunityId opportunity) {
        List<SettlementPart> all = parts.of(opportunity.value());
        boolean settled = !all.isEmpty() && all.stream().allMatch(part -> part.state() == PartState.APPROVED);
        if (settled) {
            LOG.info("revenue settled opportunity={} parties={}", opportunity, all.size());
        }
        return settled;
    }

    /** The parties that have not approved their part yet, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<OrganisationId> openSettlements(OpportunityId opportunity) {
        return parts.of(opportunity.value()).stream()
                .filter(part -> part.state() != PartState.APPROVED)
                .map(SettlementPart::organisation)
                .toList();
    }

    /** What parties have against their parts and nobody has ruled on. */
    @Transactional(readOnly = true)
    public List<Objection> objections(OpportunityId opportunity) {
        return objected(opportunity).stream().map(SettlementPart::objection).toList();
    }

    private List<SettlementPart> objected(OpportunityId opportunity) {
        return parts.of(opportunity.value()).stream()
                .filter(part -> part.state() == PartState.OBJECTED)
                .toList();
    }
}
