package jom.engagement;

import java.time.LocalDate;
import java.util.Optional;
import jom.engagement.LicenceFact.LicencesProvisioned;
import jom.engagement.LicenceFact.RenewalDecided;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityFacts;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.opportunity.ParticipantRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sell a software vendor's licences, and until when customers have them. */
@Service
@Transactional(readOnly = true)
public class Licences {

    private final KnownFacts facts;
    private final Opportunities opportunities;

    Licences(KnownFacts facts, Opportunities opportunities) {
        this.facts = facts;
        this.opportunities = opportunities;
    }

    /**
     * The reseller that contracts with the customer and therefore needs this vendor's authorisation before it offers
     * anything; empty if the vendor contracts itself, or somebody does who does not resell.
     */
    public Optional<OrganisationId> resellerToAuthorise(OpportunityId id, OrganisationId vendor) {
        OpportunityFacts deal = opportunities.facts(id);
        return opportunities
                .participant(id, deal.prime())
                .filter(prime -> prime.roles().contains(ParticipantRole.RESALE))
                .map(ParticipantFacts::organisation)
                .filter(reseller -> !reseller.equals(vendor));
    }

    /** The last day of the licences as they were renewed last; empty if they do not end, or have been ended. */
    public Optional<LocalDate> expiry(OpportunityId id, OrganisationId vendor) {
        Optional<RenewalDecided> renewed = facts.latest(id, vendor, RenewalDecided.class);
        if (renewed.isPresent()) {
            return renewed.filter(RenewalDecided::goesOn).map(RenewalDecided::expiresOn);
        }
        return facts.latest(id, vendor, LicencesProvisioned.class).map(LicencesProvisioned::expiresOn);
    }
}
