package jom.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.matching.index.Listing;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.network.PartnerType;

/** Candidates for tests without a database. */
final class Candidates {

    private Candidates() {}

    /** Numbered, so that the lower one joined first. */
    static OrganisationId id(int number) {
        return new OrganisationId(new UUID(0x7000L, number));
    }

    static Listing profile(int number, int references, Set<Industry> industries, String type, String... able) {
        Set<Capability> capabilities = Arrays.stream(able).map(Capability::new).collect(Collectors.toSet());
        return new Listing(
                id(number),
                new Offering(Set.of(new PartnerType(type)), capabilities, industries, Set.of()),
                references,
                true);
    }

    /** Any total. */
    static FitScore fit(int points) {
        return new FitScore(points, 0, 0, 0, 0, 0);
    }
}
