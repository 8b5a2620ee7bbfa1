package jom.network.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.OrganisationProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for organisations that may be the same as one, in whatever country they sit. */
@Service
public class LookAlikes {

    private final Suspects suspects;

    LookAlikes(Suspects suspects) {
        this.suspects = suspects;
    }

    /**
     * One that may be the same.
     *
     * @param likenesses at least one
     */
    public record LookAlike(OrganisationId organisation, String name, Set<Likeness> likenesses) {}

    /** The most alike first, then in the order in which they were registered. */
    @Transactional(readOnly = true)
    public List<LookAlike> of(OrganisationProfile profile, int limit) {
        Suspect one = Suspect.of(
                profile.id(),
                profile.name(),
                profile.details().legalEntity(),
                profile.details().home().iso());
        return suspects.all().stream()
                .filter(other -> !other.id().equals(one.id()))
                .map(other -> new LookAlike(other.id(), other.name(), one.likenesses(other)))
                .filter(other -> !other.likenesses().isEmpty())
                .sorted(Comparator.comparing(other -> -Likeness.points(other.likenesses())))
                .limit(limit)
                .toList();
    }
}
