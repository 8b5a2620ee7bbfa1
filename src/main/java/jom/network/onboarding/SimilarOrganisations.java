package jom.network.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for organisations that may be the same as one that joins. */
@Component
class SimilarOrganisations {

    /** Whoever is like more of them than this is not found by reading on. */
    static final int SHOWN_MAX = 20;

    /** Read at once; a network has some thousands of organisations, and somebody looks once in a while. */
    private static final int PAGE = 1_000;

    private final OrganisationDirectory directory;

    SimilarOrganisations(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Those registered first come first; at most {@value #SHOWN_MAX}. */
    List<SimilarOrganisation> to(OrganisationProfile newcomer) {
        List<SimilarOrganisation> found = new ArrayList<>();
        @Nullable OrganisationId after = null;
        List<OrganisationProfile> page;
        do {
            page = directory.search(null, after, PAGE);
            for (OrganisationProfile profile : page) {
                Set<Likeness> alike = Likeness.between(newcomer.details(), profile.details());
                if (!alike.isEmpty() && !profile.id().equals(newcomer.id())) {
                    found.add(new SimilarOrganisation(profile.id(), profile.name(), alike));
                }
                after = profile.id();
            }
        } while (page.size() == PAGE && found.size() < SHOWN_MAX);
        return found.stream().limit(SHOWN_MAX).toList();
    }
}
