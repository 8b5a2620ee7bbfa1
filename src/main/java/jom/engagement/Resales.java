package jom.engagement;

import jom.engagement.RegistrationUplift.Claim;
import jom.engagement.ResaleFact.EngagementRecorded;
import jom.engagement.ResaleFact.TenderStatus;
import jom.kernel.BasisPoints;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What resellers may earn, and on what ground. */
@Service
@Transactional(readOnly = true)
public class Resales {

    private final KnownFacts facts;
    private final Opportunities opportunities;
    private final Registration registration;
    private final RegistrationUplift uplift;

    Resales(KnownFacts facts, Opportunities opportunities, Registration registration, RegistrationUplift uplift) {
        this.facts = facts;
        this.opportunities = opportunities;
        this.registration = registration;
        this.uplift = uplift;
    }

    /**
     * What a reseller can claim for having registered the deal.
     *
     * @throws IllegalStateException if nobody has decided about the registration
     */
    public Claim claim(OpportunityId id, OrganisationId reseller) {
        return new Claim(
                registration
                        .outcome(id)
                        .orElseThrow(() -> new IllegalStateException("not registered opportunity=" + id)),
                opportunities.facts(id).originator().equals(reseller),
                facts.latest(id, reseller, EngagementRecorded.class)
                        .filter(told -> told.tenderStatus() == TenderStatus.RUNNING)
                        .isPresent());
    }

    /** What it may add to its margin for that. */
    public BasisPoints upliftAtMost(OpportunityId id, OrganisationId reseller) {
        return uplift.atMost(claim(id, reseller));
    }
}
