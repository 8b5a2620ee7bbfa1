package jom.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.MatchProfile;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.Territory;

/** Candidates for tests without a database. */
final class Candidates {

    private Candidates() {}

    /** Numbered, so that the lower one joined first. */
    static OrganisationId id(int number) {
        return new OrganisationId(new UUID(0x7000L, number));
    }

    static Candidate candidate(int number, int covers, int points) {
        return new Candidate(profile(number, 0, Set.of(), "reseller"), covers, fit(points));
    }

    static MatchProfile profile(int number, int references, Set<Industry> industries, String type, String... able) {
        Set<Capability> capabilities = Arrays.stream(able).map(Capability::new).collect(Collectors.toSet());
        return new MatchProfile(
                id(number),
                "Partner " + number,
                new Territory("DE"),
                new Offering(Set.of(new PartnerType(type)), capabilities, industries, Set.of()),
                references);
    }

    /** Any total from 0 to 1,000. */
    static FitScore fit(int points) {
        int capabilities = Math.min(points, FitScore.CAPABILITIES_MAX);
        int areas = Math.min(points - capabilities, FitScore.SOLUTION_AREAS_MAX);
        int industry = Math.min(points - capabilities - areas, FitScore.INDUSTRY_MAX);
        return new FitScore(capabilities, areas, industry, points - capabilities - areas - industry);
    }
}
