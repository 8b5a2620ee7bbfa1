package jom.matching;

import java.util.Set;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.MatchProfile;

/**
 * How points are given. Whole numbers, rounded down, so that everybody gets the same on every machine.
 *
 * @param wanted capabilities that the opportunity asks for
 * @param ofSolutionAreas capabilities it takes to serve its solution areas
 */
record FitRules(Set<Capability> wanted, Set<Capability> ofSolutionAreas, Industry industry) {

    FitScore score(MatchProfile candidate) {
        Set<Capability> able = candidate.offering().capabilities();
        return new FitScore(
                share(able, wanted, FitScore.CAPABILITIES_MAX),
                share(able, ofSolutionAreas, FitScore.SOLUTION_AREAS_MAX),
                candidate.offering().industries().contains(industry) ? FitScore.INDUSTRY_MAX : 0,
                Math.min(
                        Math.min(candidate.references(), FitScore.REFERENCES_MAX) * FitScore.POINTS_PER_REFERENCE,
                        FitScore.REFERENCES_MAX));
    }

    /** Where nothing is asked for, everybody has all of it. */
    private static int share(Set<Capability> able, Set<Capability> asked, int max) {
        if (asked.isEmpty()) {
            return max;
        }
        int has = (int) asked.stream().filter(able::contains).count();
        return max * has / asked.size();
    }
}
