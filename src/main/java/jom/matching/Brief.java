package jom.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jom.matching.index.Listing;
import jom.matching.index.Moment;
import jom.matching.index.Question;
import jom.matching.index.Scope;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.opportunity.OpportunityFacts;

/**
 * What is sought for an opportunity, among whom, and how it is weighed.
 *
 * @param barred who is not to be asked, by name
 */
record Brief(
        OpportunityFacts facts,
        OpenNeed need,
        Moment everybody,
        Scout.Barred barred,
        FitRules rules,
        CertificateRule certificates) {

    /** What it could bring with all certificates. */
    Candidate ableCandidate(Listing listing, int jointWork) {
        return new Candidate(listing, need.coveredBy(listing.offering()), rules.score(listing, jointWork));
    }

    /** What it can bring with those it has. */
    Candidate asCertified(Candidate able) {
        List<CertificateGap> gaps = certificates.gaps(able.profile().certificates());
        return gaps.isEmpty() ? able : need.asCertified(able, gaps);
    }

    /**
     * Who can be asked of those who are of one of some types or have one of some capabilities.
     *
     * @param alsoLeftOut beside whom the brief bars
     */
    Question question(Set<PartnerType> types, Set<Capability> capabilities, Set<OrganisationId> alsoLeftOut) {
        Set<OrganisationId> leftOut = new HashSet<>(barred.reasons().keySet());
        leftOut.addAll(alsoLeftOut);
        return rules.question(
                facts.customer().country(), new Scope(types, capabilities, leftOut, Scope.Standing.ELIGIBLE));
    }
}
