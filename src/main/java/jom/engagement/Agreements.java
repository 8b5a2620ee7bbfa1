package jom.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jom.engagement.EnrolmentFact.EnrolmentSigned;
import jom.engagement.EnrolmentFact.TrueUpRecorded;
import jom.engagement.LicensingFact.EntitlementsRecorded;
import jom.engagement.LicensingFact.PartnerOfRecord;
import jom.engagement.LicensingFact.Vehicle;
import jom.engagement.LicensingFact.VehicleChosen;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements that large account resellers make: whose a renewal is, and when licences are counted. */
@Service
@Transactional(readOnly = true)
public class Agreements {

    private final KnownFacts facts;

    Agreements(KnownFacts facts) {
        this.facts = facts;
    }

    /** Whether a renewal belongs to another partner, unless the customer changes that in writing. */
    public boolean isRenewalOfAnother(OpportunityId id, OrganisationId reseller) {
        return facts.latest(id, reseller, EntitlementsRecorded.class)
                .filter(baseline -> baseline.partnerOfRecord() == PartnerOfRecord.ANOTHER)
                .isPresent();
    }

    /** Whether licences are counted every year: an enterprise agreement is ordered first and counted afterwards. */
    public boolean isTruedUp(OpportunityId id, OrganisationId reseller) {
        return facts.latest(id, reseller, VehicleChosen.class)
                .filter(chosen -> chosen.vehicle() == Vehicle.ENTERPRISE_AGREEMENT)
                .isPresent();
    }

    /**
     * The next anniversary for which licences are to be counted: one a year after that of the baseline, each told once.
     * Empty when the agreement ends before it.
     */
    public Optional<LocalDate> nextTrueUp(OpportunityId id, OrganisationId reseller) {
        Optional<Told<EnrolmentSigned>> enrolment = facts.all(id, EnrolmentSigned.class).stream()
                .filter(told -> told.teller().equals(reseller))
                .findFirst();
        Optional<LocalDate> baseline =
                facts.latest(id, reseller, EntitlementsRecorded.class).map(EntitlementsRecorded::anniversary);
        if (enrolment.isEmpty() || baseline.isEmpty()) {
            return Optional.empty();
        }
        Told<EnrolmentSigned> signed = enrolment.get();
        LocalDate next = baseline.get().plusYears(1 + counted(id, reseller, signed.at()));
        return next.isAfter(signed.fact().lastDay().plusDays(1)) ? Optional.empty() : Optional.of(next);
    }

    private long counted(OpportunityId id, OrganisationId reseller, Instant since) {
        return facts.all(id, TrueUpRecorded.class).stream()
                .filter(told -> told.teller().equals(reseller) && !told.at().isBefore(since))
                .count();
    }
}
