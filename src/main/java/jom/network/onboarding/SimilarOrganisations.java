package jom.network.onboarding;

import java.util.List;
import jom.network.OrganisationProfile;
import jom.network.duplicates.LookAlikes;
import org.springframework.stereotype.Component;

/** Looks for organisations that may be the same as one that joins. */
@Component
class SimilarOrganisations {

    /** Whoever is like more of them than this is not found by reading on. */
    static final int SHOWN_MAX = 20;

    private final LookAlikes lookAlikes;

    SimilarOrganisations(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    /** The most alike come first; at most {@value #SHOWN_MAX}. */
    List<SimilarOrganisation> to(OrganisationProfile newcomer) {
        return lookAlikes.of(newcomer, SHOWN_MAX).stream()
                .map(found -> new SimilarOrganisation(found.organisation(), found.name(), found.likenesses()))
                .toList();
    }
}
